# What operators, subscripts and calls of functions say when they are used wrongly.
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
f() ;; f(1,2) ;; f(1,2,3) ;; f(y=1) ;; f(1,x=2) ;; f(1, z=3) ;; g() ;; g(1) ;; g(k=1) ;; g(1,2,3) ;; h() ;; h(1)
h(1,2) ;; h(1,2,3,4) ;; h(a=1,b=2,c=3) ;; h(1,b=2,c=3) ;; nod(1) ;; nod(1,2) ;; nod(x=1) ;; C(1,2) ;; C(y=2)
C().m() ;; C().m(1,2,3) ;; C().m(1,2,3,4) ;; C().m(1, a=3) ;; C().nope ;; C.nope ;; L.nope ;; "abc".nope ;; (1).nope
None.nope ;; f.nope ;; len.nope ;; 1 + "a" ;; "a" + 1 ;; "a" + None ;; "a" + b"b" ;; b"a" + "b" ;; b"a" + 1
[1] + (1,) ;; (1,) + [1] ;; [1] + 1 ;; {} + {} ;; 1 - "a" ;; 1 * None ;; "a" * "b" ;; "a" * 1.5 ;; [1] * "a"
[1] * 1.5 ;; "a" - "b" ;; "a" / 2 ;; 1 / 0 ;; 1 // 0 ;; 1 % 0 ;; 1.0 / 0 ;; 1.0 // 0 ;; 1.0 % 0 ;; 0 ** -1
0.0 ** -1 ;; divmod(1, 0) ;; divmod(1.0, 0) ;; 1j / 0 ;; 1j // 1 ;; 1j % 1 ;; divmod(1j, 1) ;; 1 << -1 ;; 1 >> -1
1 << 1.0 ;; 1 & 1.0 ;; ~1.0 ;; -"a" ;; +"a" ;; ~"a" ;; -[] ;; not [] ;; 1 < "a" ;; "a" < 1 ;; [] < () ;; {} < {}
None < None ;; 1j < 2j ;; L[3] ;; L[-4] ;; L["a"] ;; L[1.0] ;; L[None] ;; L[1:"a"] ;; L[::0] ;; T[5] ;; T["a"]
"abc"[5] ;; B[5] ;; B["a"] ;; BA[5] ;; D["z"] ;; D[[]] ;; D[1] ;; {}[None] ;; {[]: 1}
{[1]} ;; {{}: 1} ;; set([[]]) ;; S[0] ;; f[0] ;; f()[0] ;; (1).x ;; range(5)[7]
range(5)["a"]
C().m(1, kk=3) ;; g(1, k=2, keyy=1) ;; h(1, 2, cc=3) ;; h(aa=1) ;; f(xx=1)
"""

for expression in EXPRESSIONS.split("\n"):
    for part in expression.split(" ;; "):
        try:
            shown = repr(eval(part)) if part else ""
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
        print(part, "->", shown)
