# versions: 3.11-
class C(ExceptionGroup):
    def __new__(cls, *a): return super().__new__(cls, a[0], a[1])
l=[ValueError(1)]
for g in (ExceptionGroup("m", l), ExceptionGroup("m", tuple(l)), C("m", l, 7), C("m", tuple(l), 7)):
    print(repr(g), g.args, str(g))
g=ExceptionGroup("m", l); l.append(5); print(repr(g), g.args)
g.args=("x",); print(repr(g)); g.args=("x",[1],3); print(repr(g))
class D(ExceptionGroup):
    def __init__(self, m, e, extra=1): pass
print(repr(D("m",[KeyError()],extra=3)))
g=ExceptionGroup("m",[ValueError(1),KeyError(2)]); print(repr(g.subgroup(ValueError)), repr(g.derive([OSError()])), repr(g.split(KeyError)))
g=ExceptionGroup("m",(ValueError(1),KeyError(2))); print(repr(g.subgroup(ValueError)), repr(g.derive([OSError()])), repr(g.split(KeyError)))
for t in ("ExceptionGroup('m',[ValueError()],x=1)","ExceptionGroup(message='m',exceptions=[1])","D('m',[1],extra=2)","D(extra=1)","ExceptionGroup('m')","ExceptionGroup()"):
    try: print(t, eval(t))
    except Exception as e: print(t, type(e).__name__, e)
