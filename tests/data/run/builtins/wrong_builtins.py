# What the builtin functions say when they are called wrongly.
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
len(1) ;; len() ;; len(1,2) ;; len(None) ;; len(f) ;; abs("a") ;; abs() ;; abs(1,2) ;; round("a") ;; round(1.5, "a")
round(2.5) ;; round(-2.5) ;; round(1234, -2) ;; round(1.25, 1) ;; round(float("nan")) ;; round(float("inf"))
round(1, 2, 3) ;; pow(2, -1) ;; pow(2, -1, 5) ;; pow(2, -1, 4) ;; pow(2, 3, 0) ;; pow(2.0, 3, 5) ;; pow("a", 2)
pow(2) ;; pow(2, "a") ;; sum(1) ;; sum(["a"]) ;; sum(["a"], "") ;; sum([[1]], []) ;; sum([b"a"], b"") ;; sum()
sum([1], 2, 3) ;; min() ;; min(1) ;; min([]) ;; min([], default=5) ;; min(1, 2, default=5) ;; min([1, "a"])
min(1, key=abs) ;; max([3,1], key=1) ;; max(1, 2, foo=3) ;; max() ;; max([], key=abs) ;; sorted() ;; sorted(1)
sorted([1, "a"]) ;; sorted([1], 2) ;; sorted([1], foo=1) ;; sorted([3,1], key=1)
sorted([3,1], key=lambda: 1) ;; reversed(1) ;; reversed({1}) ;; reversed() ;; list(reversed({1:2})) ;; enumerate()
enumerate(1) ;; enumerate([1], "a") ;; enumerate([1], start=1.5) ;; zip(1) ;; zip([1], 2)
list(zip([1], [2, 3], strict=True)) ;; list(zip([1,2], [3], strict=True)) ;; zip([1], foo=1) ;; map() ;; map(f)
map(f, 1) ;; list(map(1, [1])) ;; filter() ;; filter(f) ;; filter(f, 1) ;; list(filter(None, [0, 1, "", "a"]))
iter(1) ;; iter(1, 2) ;; iter() ;; next(1) ;; next([]) ;; next(iter([])) ;; next(iter([]), 5) ;; next()
chr("a") ;; chr(1.5) ;; ord("ab") ;; ord("") ;; ord(1) ;; ord(b"a") ;; ord(b"ab") ;; hex(1.5)
hex("a") ;; bin(-5) ;; oct(8) ;; hex(-255) ;; bin("a") ;; hash([]) ;; hash({}) ;; hash(set()) ;; hash(()) ;; id()
isinstance(1, 1) ;; isinstance(1, (int, 1)) ;; isinstance(1) ;; isinstance(1, (str, (int,))) ;; issubclass(1, int)
issubclass(int, 1) ;; issubclass(bool, int) ;; callable(1) ;; callable(len) ;; callable(C) ;; callable(C())
callable() ;; getattr(1) ;; getattr(1, "x") ;; getattr(1, 2) ;; getattr(1, "x", 5) ;; setattr(1, "x", 2)
setattr(1, 2, 3) ;; delattr(C(), "q") ;; hasattr(1, 2) ;; hasattr(1, "real") ;; vars(1) ;; vars(C()) ;; dir(1, 2)
repr() ;; repr(1, 2) ;; ascii("é☃𝄞\n") ;; format(1, 2) ;; format(1, "q") ;; format("a", "d") ;; format(1.5, "d")
format([], "x") ;; format(None, "5") ;; format(1, "5,d") ;; any(1) ;; all(1) ;; any() ;; any([], []) ;; print(sep=1)
print(end=1) ;; print(foo=1) ;; input(1, 2) ;; eval(1) ;; exec(1) ;; compile()
"""

for expression in EXPRESSIONS.split("\n"):
    for part in expression.split(" ;; "):
        try:
            shown = repr(eval(part)) if part else ""
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
        print(part, "->", shown)
