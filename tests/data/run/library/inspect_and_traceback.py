# versions: 3.11-
# inspect and traceback: signatures, members, sources of information about functions, classes and exceptions.
import inspect
import sys
import traceback


def sample(a, b: int = 1, /, c="x", *args, d, e=None, **kw) -> str:
    """Doc of sample.

    More."""


class Base:
    attr = 1
    def method(self, x): return x
    @classmethod
    def cm(cls, y=2): ...
    @staticmethod
    def sm(z): ...
    @property
    def prop(self): return 5
    def __call__(self, q): ...
class Derived(Base):
    def method(self, x, extra=None): return super().method(x)


sig = inspect.signature(sample)
print(sig, list(sig.parameters), sig.return_annotation, sig.parameters["b"].default, sig.parameters["b"].annotation, [p.kind.name for p in sig.parameters.values()], sig.parameters["a"].default is inspect.Parameter.empty)
bound = sig.bind(1, 2, 3, 4, 5, d=6, z=7)
bound.apply_defaults()
print(bound.arguments, bound.args, bound.kwargs)
for bad in ("sig.bind()", "sig.bind(1, d=2, a=3)", "inspect.signature(5)", "sig.bind_partial(1).arguments"):
    try:
        print(bad, eval(bad))
    except (TypeError, ValueError) as error:
        print(bad, "->", type(error).__name__, error)
print(inspect.signature(Base), inspect.signature(Base().method), inspect.signature(Base.method), inspect.signature(Base.cm), inspect.signature(Base.sm), inspect.signature(Base()), inspect.signature(lambda *, k=1: 0), inspect.signature(Derived))
print(inspect.getdoc(sample), inspect.isfunction(sample), inspect.ismethod(Base().method), inspect.isclass(Base), inspect.isbuiltin(len), inspect.ismodule(sys), inspect.isgenerator(x for x in ()), inspect.isabstract(Base), inspect.callable if False else callable(Base()))
print([n for n, v in inspect.getmembers(Derived, inspect.isfunction) if not n.startswith("__")], [c.__name__ for c in inspect.getmro(Derived)], inspect.getattr_static(Base, "cm").__class__.__name__, inspect.unwrap(sample) is sample, inspect.cleandoc("  a\n    b\n"))


def outer():
    local = "value"
    return inner()


def inner():
    frame = inspect.currentframe()
    caller = frame.f_back
    return frame.f_code.co_name, caller.f_code.co_name, caller.f_locals["local"], [f.function for f in inspect.stack()][:2], sys._getframe().f_lineno > 0, frame.f_globals is globals()


print(outer())


def a(n):
    if n == 0: raise ValueError("at the bottom")
    return a(n - 1)
try:
    a(2)
except ValueError as error:
    tb = error.__traceback__
    print([(f.name, f.lineno - a.__code__.co_firstlineno, f.line) for f in traceback.extract_tb(tb)][1:], traceback.format_exception_only(error), len(traceback.format_exception(error)), tb.tb_frame.f_code.co_name, tb.tb_next.tb_lineno > 0, inspect.istraceback(tb))
    te = traceback.TracebackException.from_exception(error)
    print(str(te), [f.name for f in te.stack], list(te.format_exception_only()))
    print("".join(traceback.format_list(traceback.extract_tb(tb)[-1:])), end="")
try:
    try:
        a(0)
    except ValueError as error:
        raise RuntimeError("wrapped") from error
except RuntimeError as error:
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1], sum("direct cause" in l for l in lines))
print(traceback.format_exc(), end="")
print(a.__code__.co_varnames, a.__code__.co_argcount, a.__name__, a.__module__, sample.__defaults__, sample.__kwdefaults__, sample.__annotations__, sample.__code__.co_flags & 4 > 0)
