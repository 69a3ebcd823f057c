# versions: 3.11-
import inspect, os, os.path, platform, sched, time, functools
def f(a, b: int = 1, /, c="x", *args, d, e: str = None, **kw) -> bool: "Doc."
async def co(): pass
def gen(): yield
async def ag(): yield
print(inspect.signature(f), list(inspect.signature(f).parameters), inspect.signature(f).return_annotation)
for p in inspect.signature(f).parameters.values(): print(p.name, p.kind, p.default is p.empty, p.annotation, p, repr(p), p.kind.description)
class C:
    "Class doc."
    def __init__(self, x, y=2): pass
    def m(self, z): "m doc"
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(w): pass
print(inspect.signature(C), inspect.signature(C.m), inspect.signature(C(1).m), inspect.signature(C.cm), inspect.signature(C.sm), inspect.signature(lambda x, *, y=1: 0))
print(inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(gen), inspect.isasyncgenfunction(ag), inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.isclass(C), inspect.isbuiltin(len), inspect.iscoroutinefunction(f))
c = co(); print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
g = gen(); print(inspect.isgenerator(g), inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g))
print(inspect.getdoc(C), inspect.getdoc(C.m), inspect.getdoc(f))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)])
b = inspect.signature(f).bind(1, 2, 3, 4, d=5, z=6); b.apply_defaults(); print(b.arguments, b.args, b.kwargs)
for bad in (lambda: inspect.signature(f).bind(), lambda: inspect.signature(f).bind(1, d=1, a=3), lambda: inspect.signature(C.m).bind(1, 2, 3)):
    try: print(bad())
    except TypeError as e: print(e)
print(inspect.getsource(gen), inspect.getsource(C.m))
def where(): return inspect.currentframe().f_code.co_name, inspect.stack()[1].function, inspect.currentframe().f_lineno
print(where())
@functools.wraps(f)
def wrapped(*a, **k): pass
print(inspect.signature(wrapped), inspect.unwrap(wrapped) is f, inspect.signature(functools.partial(f, 1, d=3)))
print(inspect.getfullargspec(C.m), inspect.cleandoc("  a\n    b\n      c"))
try: raise ValueError("x")
except ValueError as e:
    tb = e.__traceback__; print(tb.tb_lineno, tb.tb_next, tb.tb_frame.f_code.co_name)
print(os.path.join("a", "b", "/c", "d"), os.path.basename("/x/y.tar.gz"), os.path.splitext("/x/y.tar.gz"), os.path.dirname("/x/y"), os.path.normpath("a/./b/../c//d"), os.path.split("/a/b"), os.path.isabs("/a"), os.path.splitext(".bashrc"), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.relpath("/a/b", "/a/c"))
os.environ["X"] = "1"; print(os.environ["X"], "X" in os.environ)
try: os.environ["Y"] = 1
except TypeError as e: print(e)
s = sched.scheduler(); out = []
s.enter(0.02, 1, out.append, ("b",)); s.enter(0.01, 1, out.append, ("a",)); e = s.enter(0.03, 1, out.append, ("c",)); s.cancel(e); s.run(); print(out, s.empty())
