# Ranges, slices, lists, tuples, dicts, sets and the functions over them.
class C:
    def __init__(self, x=1):
        self.x = x

    def m(self):
        return self.x


def f(x):
    return x


L, D, T, S, B, BA = [3, 1, 2], {"a": 1, "b": 2}, (1, 2, 3), {1, 2}, b"abc", bytearray(b"abc")

EXPRESSIONS = r"""
range(10**30) ;; range(10**30)[10**29] ;; len(range(10**30)) ;; list(range(10**20, 10**20+3))
range(0, 10**25, 10**24)[3] ;; 10**29 in range(10**30) ;; range(10)[2:5] ;; range(10)[::-1] ;; range(10)[::3]
range(0,20,3).index(9) ;; range(0,20,3).count(9) ;; range(0,20,3).index(10) ;; range(5) == range(0,5,1)
range(0) == range(2,2) ;; range(5).start, range(5).stop, range(5).step
5 in range(10), 5.0 in range(10), "a" in range(3) ;; list(reversed(range(5))) ;; range(10, 0, -3)
repr(range(1,2,3)) ;; hash(range(5)) == hash(range(5)) ;; range(-5)[0:0] ;; range(True) ;; slice(1,2) ;; slice(None)
slice(1,10,2).indices(5) ;; slice(None,None,-1).indices(5) ;; slice(1,2)==slice(1,2) ;; slice(1,2) < slice(1,3)
slice(1).start ;; L[::-1] ;; L[-2:] ;; L[5:] ;; L[:-1] ;; "hello"[::-2] ;; "hello"[1:100]
sorted([3,1,2], reverse=True), sorted("bca"), sorted(["b","A"], key=str.lower)
min(3,1,2), max("a","b"), min([1,2], key=lambda x: -x), max([], default=None)
sum([0.1]*10), sum([1,2],10), sum([[1],[2]], []), sum((1.5, 2))
list(map(lambda x,y: x+y, [1,2],[3,4])), list(map(str, [1,2]))
list(filter(lambda x: x>1, [1,2,3])), list(filter(None, [0,1]))
list(zip([1,2],"ab")), list(zip()), list(zip([1],[2],[3]))
list(enumerate("ab", 1)), list(reversed([1,2,3])), list(reversed("abc")) ;; any([0,1]), all([1,0]), all([]), any([])
type(iter([])).__name__
type(iter("")).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(())).__name__, type(iter(range(1))).__name__
{**{"a":1}}|{"b":2} ;; {"a":1} | {"a":2} ;; dict(a=1) | [("b",2)] ;; {"a":1}.keys() & {"a"} ;; {"a":1}.items()
{"a":1}.values() ;; {"a":1}.keys() == {"a"} ;; {"a":1}.items() == {("a",1)} ;; {"a":1}.keys() <= {"a","b"}
{"a":1}.keys().isdisjoint({"b"}) ;; list(reversed({"a":1,"b":2}.items())) ;; list(reversed({"a":1,"b":2}.values()))
len({"a":1}.items()) ;; ("a",1) in {"a":1}.items() ;; 1 in {"a":1}.values() ;; {"a":1} == {"a":1.0}
{1:1, True:2, 1.0:3} ;; {"a":1}.get("b", 5), {"a":1}.setdefault("b", 3) ;; dict.fromkeys("ab", 0), dict.fromkeys([1])
dict(zip("ab",[1,2])) ;; {i: i*i for i in range(3)} ;; [*range(3), *"ab"], (*[1],), {*[1,2]}, {**{1:2}, 3:4}
frozenset([1,2]) | {3}, {3} | frozenset([1])
frozenset([1]) == {1}, {1} < {1,2}, {1} <= {1}, {1,2} > {1}, {1} != {2}
{1,2}.issubset([1,2,3]), {1,2}.issuperset([1]), {1}.isdisjoint([2]) ;; frozenset() ;; set()
{1,2,3}.intersection([1],[1,2]) ;; frozenset([1]).copy(), frozenset([1]).union([2])
[1,2,3].index(2), [1,2,1].count(1), [1,2].copy() ;; [1,2,3,1].index(1, 1), [1,2].index(2, -1) ;; [[1]*2]*2
[1,2] < [1,3], [1] < [1,0], (1,2) == (1,2.0) ;; (1,2)+(3,), (1,)*3, (1,2).index(2), (1,1).count(1) ;; [1,2] == (1,2)
isinstance(True, int), isinstance(1, (str,int)), issubclass(bool, int)
type(1), type(1.0), type("a"), type(None), type(type), type(len), type(f), type(...), type(NotImplemented)
None, True, ..., NotImplemented ;; print ;; callable(int), callable(lambda: 1), callable(C()), callable(None)
id(1) == id(1), hash(1) == hash(1.0) == hash(True)
hash(1.5), hash(2**61), hash(-1), hash(10**20), hash(0.1), hash(1e300)
bin(10), oct(8), hex(255), bin(-5), chr(9731), ord("☃")
ascii("é"), repr("it's"), repr('a"b'), repr("a'b\"c"), repr("\n\t\\"), repr("\x00\x7f\xa0")
repr("é☃𝄞"), repr("\u200b\ud7ff"), repr("\ufeff")
pow(3,4,5), pow(2,-1,7), pow(-3,3,7), pow(3, 4, -5), pow(0, 0, 1), pow(2, 10, mod=1000)
divmod(17,5), abs(-5), abs(-2.5), round(3.7), round(-3.5)
getattr(C(), "x"), getattr(C(), "zz", 1), hasattr(C(), "m") ;; vars(C(7)) ;; sorted(dir(C()))[-3:]
"append" in dir([]), "x" in dir(C()) ;; eval("1+1"), eval("x", {"x": 5}), eval("a+b", {"a":1}, {"b":2})
isinstance(C(), C), isinstance(C, type)
int.mro(), bool.__mro__, bool.__bases__, int.__base__, C.__bases__, C.__module__, int.__module__
(1).__class__, "a".__class__.__name__ ;; 1 .real ;; 1 if [] else 2 ;; 1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True
0x1F, 0b101, 0o17, 1_000_000, 1e3, .5, 5. ;; 3 and 5, 0 or "x", not 0, None or 0 ;; __name__ ;; __debug__
int is int, [] is [], None is None ;; float("inf") > 10**400, 10**400 > 1e308
10**400 == float("inf"), 2**53 == 2.0**53, 2**53+1 == 2.0**53 ;; 10**400 / 10**399, 10**400 * 1.0
int(1e30), int(-1.9), int("  -5  "), int(True), float(10**20), float("1e400") ;; 10**25 / 10**5, 7 / 2, 6 / 3, -7 / 2
123456789 ** 5 % 97 ;; 0.1 + 0.7, 1.1 * 3, 1e23, 1e22, 2.5e-7, 100.0, 1e5, 123456.0
str(1e16), str(123456789012345680.0), repr(0.1), str(1.0)
max(1, 1.0), max(1.0, 1), min(True, 1), max("abc", key=lambda c: -ord(c))
"""

for expression in EXPRESSIONS.split("\n"):
    for part in expression.split(" ;; "):
        try:
            shown = repr(eval(part)) if part else ""
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
        print(part, "->", shown)
