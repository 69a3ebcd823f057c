# versions: 3.10-
# match: every kind of pattern, over every kind of subject, and what goes wrong.
class P:
    __match_args__=("x","y")
    def __init__(s,x,y): s.x,s.y=x,y
class Q:
    __match_args__=["x"]
class R:
    __match_args__=(1,)
class S: pass
class L(list): pass
class D(dict):
    def __missing__(s,k): return "missing"
class I(int): pass
import collections
def t(f):
    try: return f()
    except Exception as e: return f"{type(e).__name__}: {e}"
def f(x):
    match x:
        case P(0,y=0): return "origin"
        case P(a,b) if a==b: return f"diag {a}"
        case P(x=a): return f"p {a}"
def a1():
    match P(1,2):
        case P(1,2,3): pass
def a2():
    match Q():
        case Q(1): pass
def a3():
    match R():
        case R(1): pass
def a4():
    match S():
        case S(1): pass
def a5():
    match P(1,2):
        case P(1,x=1): pass
def a6():
    match 5:
        case f(): pass
def a7():
    match 5:
        case int(1,2): pass
def a8():
    k="a"
    class K: x="a"; y="a"
    match {"a":1}:
        case {K.x:1,K.y:2}: pass
for q in (a1,a2,a3,a4,a5,a6,a7,a8): print(q.__name__,t(q))
print(f(P(0,0)),f(P(3,3)),f(P(1,2)),f(5))
def g(x):
    match x:
        case []: return "empty"
        case [a]: return ("one",a)
        case [a,[b,*c],*_]: return ("nested",a,b,c)
        case [a,*b,c]: return ("ends",a,b,c)
        case (1|2) as n: return ("12",n)
        case {"k":v,**rest}: return ("map",v,rest)
        case {}: return "mapping"
        case str(s): return ("str",s)
        case bool(b): return ("bool",b)
        case int()|float() as n: return ("num",n)
        case None: return "none"
        case _: return type(x).__name__
for x in [[],[1],(1,),[1,[2,3,4],5],[1,2,3],range(3),"abc",b"abc",bytearray(b"x"),{1,2},{"k":1,"z":2},{},{"q":1},D(),D(z=1),L([1]),L(),I(5),True,2,7,2.5,None,1j,collections.deque([1,2]),collections.OrderedDict(k=1),collections.defaultdict(int),collections.Counter("ab"),{"k":1}.items(), type, ...]:
    print(repr(x)[:30] if not hasattr(x,'__next__') else 'it', t(lambda: g(x)))
match 3:
    case x if x>5: print("big")
    case x: print("x is",x)
class C:
    RED=1; GREEN="g"
match "g":
    case C.RED: print("red")
    case C.GREEN: print("green")
match (1,2),[3,4]:
    case (a,b),[c,d]: print(a,b,c,d)
match {"a":{"b":[1,{"c":2}]}}:
    case {"a":{"b":[_,{"c":z}]}}: print("z",z)
match -1:
    case -1: print("neg")
match 3+4j:
    case 3+4j: print("complex")
match "a":
    case "b"|"a"|"c": print("or")
match [1,2]:
    case [x,y] | [x,y,_]: print(x,y)
class Seq:
    def __len__(s): return 2
    def __getitem__(s,i): return i
print(g(Seq()))
match 1,:
    case 1,: print("tuple")
match x:=5:
    case 5: print("walrus",x)
class Pt(collections.namedtuple("Pt","x y")): pass
match Pt(1,2):
    case Pt(x=1,y=b): print("nt",b)
match Pt(1,2):
    case (a,b): print("seq",a,b)
match Pt(3,4):
    case Pt(a,b): print("pos",a,b)
def order():
    def say(x): print("say",x); return x
    match say(3):
        case 1 if say("g1"): pass
        case 3 if say(0): print("no")
        case 3 if say("yes"): print("here")
order()
match = 5
case = 6
print(match, case)
match[0:1] if False else None
