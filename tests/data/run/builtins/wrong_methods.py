# What methods say when they are called wrongly, and names that do not exist.
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
"abc".upper(1) ;; "abc".split(1) ;; "abc".split("") ;; "abc".join(1) ;; "abc".join([1]) ;; ",".join(["a", 1])
"abc".replace("a") ;; "abc".replace(1, 2) ;; "abc".find() ;; "abc".find(1) ;; "abc".index("z") ;; "abc".startswith(1)
"abc".startswith((1,)) ;; "abc".count() ;; "abc".center() ;; "abc".center("a") ;; "abc".center(10, "ab")
"abc".ljust(10, 1) ;; "abc".zfill("a") ;; "abc".encode("nope") ;; "é".encode("ascii") ;; "é☃".encode("latin-1")
"abc".encode(1) ;; "abc".strip(1) ;; "abc".partition("") ;; "abc".partition(1) ;; "abc".format(1) ;; "{}".format()
"{a}".format() ;; "{1}".format(1) ;; "{".format() ;; "}".format() ;; "{0} {}".format(1,2) ;; "{!x}".format(1)
"{:q}".format(1) ;; "{.x}".format(1) ;; "{[0]}".format(1) ;; "%d" % "a" ;; "%d" % 1.5 ;; "%s %s" % 1 ;; "%s" % (1, 2)
"%z" % 1 ;; "%" % 1 ;; "%(a)s" % 1 ;; "%(a)s" % {} ;; "%c" % 1.5 ;; "%c" % "ab" ;; "%x" % 1.5 ;; "%s" % ()
"abc" % 1 ;; "abc" % (1,) ;; "abc" % {} ;; "abc" % [] ;; L.append() ;; L.append(1, 2) ;; L.insert(1)
L.insert("a", 1) ;; L.pop(10) ;; [].pop() ;; L.pop("a") ;; L.remove(99) ;; L.index(99) ;; L.index() ;; L.extend(1)
L.extend() ;; L.sort(1) ;; L.sort(key=1) ;; [1, "a"].sort() ;; L.count() ;; L.copy(1) ;; L.clear(1) ;; L.reverse(1)
T.index(9) ;; T.count() ;; T.append(1) ;; D.get() ;; D.get(1,2,3) ;; D.pop() ;; D.pop("zz") ;; D.pop("zz", 5)
{}.popitem() ;; D.update(1) ;; D.update([1]) ;; D.update(1, 2) ;; D.setdefault() ;; D.keys(1) ;; D.fromkeys()
dict.fromkeys(1) ;; S.add() ;; S.add([]) ;; S.remove(99) ;; S.pop(1) ;; set().pop() ;; S.update(1) ;; S.union(1)
S | [1] ;; S & [1] ;; S.issubset(1) ;; B.decode("nope") ;; B.join([1]) ;; B.join("a") ;; B.split("a") ;; B.find("a")
B.find(300) ;; B.startswith("a") ;; B.replace("a", "b") ;; BA.append(300) ;; BA.append("a") ;; BA.pop(9)
bytearray().pop() ;; int.from_bytes(1, "big") ;; int.from_bytes(b"a", "x") ;; (1).to_bytes(-1, "big")
(300).to_bytes(1, "big") ;; (-1).to_bytes(1, "big") ;; (1).bit_length(1) ;; float.fromhex("x") ;; (1.5).is_integer(1)
float.fromhex(1) ;; int.nope ;; str.upper() ;; str.upper(1) ;; list.append() ;; list.append(1)
list.append([], 1, 2) ;; dict.get({}) ;; object(1) ;; object().x ;; type(1,2) ;; type() ;; type("A", 1, {})
type("A", (), 1) ;; slice() ;; slice(1,2,3,4) ;; property(1,2,3,4,5) ;; staticmethod() ;; classmethod()
Exception().nope ;; Exception(1,2).args ;; KeyError("a") ;; str(KeyError("a")) ;; str(KeyError())
str(Exception(1,2)) ;; [x for x in 1] ;; {x for x in 1} ;; {**1} ;; {**{"a":1}, **{2:3}} ;; f(**{1: 2}) ;; f(**1)
f(*1) ;; f(*[1,2]) ;; f(**{"x":1}, x=2) ;; [*1] ;; (*1,) ;; {*1} ;; (lambda x: x)() ;; (lambda x, y: x)(1)
(lambda: 1)(1) ;; undefined_name ;; lenn([]) ;; D.itmes() ;; "abc".uper() ;; L.apend(1) ;; C().mm ;; math
"""

for expression in EXPRESSIONS.split("\n"):
    for part in expression.split(" ;; "):
        try:
            shown = repr(eval(part)) if part else ""
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
        print(part, "->", shown)
