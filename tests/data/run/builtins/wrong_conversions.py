# What the builtin types say when they are called wrongly, beside calls that are right.
class C:
    def __init__(self, x=1):
        self.x = x

    def m(self, a, b=2, *, k=3):
        return a


def f(x):
    return x


def g(x, y=1, *args, k, kk=2, **kw):
    return x


def h(a, b, /, c):
    return a


def nod():
    pass


L, D, T, S, B, BA = [3, 1, 2], {"a": 1, "b": 2}, (1, 2, 3), {1, 2}, b"abc", bytearray(b"abc")

EXPRESSIONS = r"""
range("a") ;; range(1.0) ;; range(1,2,0) ;; range() ;; range(1,2,3,4) ;; int("x") ;; int("") ;; int("1.5")
int(" 12 ") ;; int("1_000") ;; int("_1") ;; int("0x10", 16) ;; int("zz", 36) ;; int("9", 8) ;; int("1", 1)
int("1", 37) ;; int(1, 2) ;; int(None) ;; int([]) ;; int("1", None) ;; int(x=1) ;; int(1.5) ;; int(float("nan"))
int(float("inf")) ;; int(b"12") ;; int(b"zz") ;; int("\u0663") ;; float("x") ;; float("") ;; float(None) ;; float([])
float("nan") ;; float(" 1e3 ") ;; float("1_0.5") ;; float(1,2) ;; float(x=1) ;; complex("1+2j") ;; complex("x")
complex("1 + 2j") ;; complex(1, "2") ;; complex("1", 2) ;; complex([]) ;; complex(1, []) ;; complex(1j, 2j)
bool(1,2) ;; bool(x=1) ;; str(1,2) ;; str(b"abc") ;; str(b"abc", "ascii") ;; str(b"\xff", "ascii")
str(b"\xff", "utf-8") ;; str(b"abc", "nope") ;; bytes("a") ;; bytes(-1) ;; bytes([256]) ;; bytes([1.5])
bytes(["a"]) ;; bytes(None) ;; bytes(1.5) ;; bytes("é", "ascii") ;; bytearray("a") ;; bytearray([300]) ;; list(1)
list(1, 2) ;; list(None) ;; tuple(1) ;; set(1) ;; dict(1) ;; dict([1]) ;; dict([(1,)]) ;; dict([(1,2,3)])
dict(["ab","cd"]) ;; dict("ab") ;; dict(a=1, b=2) ;; dict([("a",1)], a=2) ;; frozenset(1)
"""

for expression in EXPRESSIONS.split("\n"):
    for part in expression.split(" ;; "):
        try:
            shown = repr(eval(part)) if part else ""
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
        print(part, "->", shown)
