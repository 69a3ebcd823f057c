"""What pickles are made of, byte for byte, in all protocols."""
import hashlib
import pickle, sys, collections, copyreg
from decimal import Decimal
from fractions import Fraction
import datetime, enum, dataclasses, functools, operator, types
class P:
    def __init__(s,x): s.x=x
class Sl: __slots__=("a","b")
class L(list): pass
class D(dict): pass
class I(int): pass
class T(tuple): pass
class S(str):
    def __str__(s): return "no"
class SetS(set): pass
class R:
    def __init__(s,a): s.a=a
    def __reduce__(s): return (R,(s.a,))
class GS:
    def __getstate__(s): return [1]
    def __setstate__(s,st): s.z=st
class NA:
    def __new__(cls,*a): 
        o=object.__new__(cls); o.a=a; return o
    def __getnewargs__(s): return s.a
class NX:
    def __new__(cls,*a,**k):
        o=object.__new__(cls); o.a=a; o.k=k; return o
    def __getnewargs_ex__(s): return s.a,s.k
class E(Exception):
    def __init__(self,a,b): super().__init__(a); self.b=b
class Col(enum.Enum): RED=1; BLUE="b"
@dataclasses.dataclass
class DC:
    a:int; b:list
NT=collections.namedtuple("NT","x y")
class Outer:
    class Inner: pass
    def m(self): pass
    @staticmethod
    def sm(): pass
    @classmethod
    def cmeth(cls): pass
def fn(): pass
p=P(3); rec=[]; rec.append(rec); rd={}; rd['x']=rd; t=([],); t[0].append(t); pp=P(None); pp.x=pp
sl=Sl(); sl.a=1
l=L([1,2]); l.q=1
big=list(range(2500))
vals=[None,True,False,0,1,255,256,65535,65536,-1,-129,2**31-1,2**31,-2**31,-2**31-1,2**63,2**70,-2**80,10**700,0.0,-1.5,float("inf"),"", "a","é"*100,"x"*300,b"",b"ab",b"z"*300,(),(1,),(1,2),(1,2,3),(1,2,3,4),[],[1],[1,2],{}, {"a":1},{"a":1,"b":[2]},{1},{1,2},frozenset(),frozenset([1]),bytearray(b"q"),1j,range(5),slice(1,2,3),...,NotImplemented,int,list,type,type(None),len,fn,P,Outer().m,[].append,p,sl,l,D(a=1),I(5),T((1,2)),S("hey"),SetS([1]),R(4),GS(),NA(1,2),E(1,2),Col.RED,DC(1,[2]),NT(1,2),rec,rd,t,pp,[p,p,"aa","aa"],big,big[:1000],big[:1001],{i:i for i in range(1000)},{i:i for i in range(1001)},set(range(1000)),"y"*70000,[("w%d"%i)*3 for i in range(9000)],collections.deque([1,2],5),collections.OrderedDict(a=1),collections.Counter("ab"),collections.defaultdict(list,{1:[2]}),Decimal("1.5"),Fraction(1,2),datetime.date(2020,1,2),datetime.datetime(2020,1,2,3),datetime.timedelta(1,2),datetime.timezone.utc,functools.partial(int,base=2),operator.itemgetter(1),types.SimpleNamespace(a=1),ValueError("x"),KeyError("k"),OSError(2,"no"),OSError(2,"no","f"),b"x"*70000,["ab"*20000,"cd"*40000,1], [[[]]], {(1,2):3}, ImportError("a",name="b"), StopIteration(3), L(range(1001)), D((i,i) for i in range(1001))]
for number, value in enumerate(vals):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        shown = data if len(data) < 90 else (len(data), hashlib.md5(data).hexdigest())
        print(number, protocol, shown, type(pickle.loads(data)).__name__)
