# What goes wrong while it runs, in CPython's words: changes during iteration, unpacking, assignments, special methods.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def a():
    d={1:1,2:2}
    for k in d: d[k+10]=1
t(a)
def a():
    d={1:1,2:2}
    for k in d: del d[k]
t(a)
def a():
    d={1:1}
    for k in d.items(): d.clear(); d[5]=5
t(a)
def a():
    s={1,2}
    for k in s: s.add(k+10)
t(a)
def a():
    l=[3,1,2]
    l.sort(key=lambda x: l.append(1) or x)
t(a)
def a():
    l=[3,1,2]
    class K:
        def __init__(s,v): s.v=v
        def __lt__(s,o): l.append(1); return s.v<o.v
    l.sort(key=K)
t(a)
def a():
    l=[1,2,3]
    for x in l:
        if x<3: l.append(x+10)
        if len(l)>6: break
    return l
t(a)
def a():
    l=[5,4,3]; l[1:2]=[9,9,9]; l[::2]=[0,0,0]; del l[::2]; l[5:]=[7]; l[:0]=[8]; return l
t(a)
def a():
    l=list(range(10)); l[::2]=[1]; return l
t(a)
def a():
    l=[1,2]; l[0:1]=5
t(a)
def a():
    l=[1,2]; l[::2]=5
t(a)
def a(): x,y=1,2,3
t(a)
def a(): x,y,z=[1,2]
t(a)
def a(): x,*y,z=[1]
t(a)
def a(): x,y=5
t(a)
def a(): (x,y),z=1,2
t(a)
def a():
    for x,y in [1]: pass
t(a)
def a():
    it=iter([1,2]); next(it); next(it); next(it)
t(a)
def a():
    x=[1,2,3]; x[5]=1
t(a)
def a():
    x=[1,2,3]; del x[5]
t(a)
def a(): x=(1,2); x[0]=1
t(a)
def a(): x="abc"; x[0]="b"
t(a)
def a(): x="abc"; del x[0]
t(a)
def a(): x=b"abc"; x[0]=1
t(a)
def a(): x=bytearray(b"abc"); x[0]=300
t(a)
def a(): x=bytearray(b"abc"); x[0:2]=b"zzz"; x+=b"!"; del x[0]; return x
t(a)
def a(): x=5; x()
t(a)
def a(): x=None; x.append(1)
t(a)
def a(): x={}; x.a=1
t(a)
def a(): x=1; x+="a"
t(a)
def a(): x="a"; x+=1
t(a)
def a(): x=[1]; x+=1
t(a)
def a(): x=[1]; x+="ab"; return x
t(a)
def a(): x=(1,); x+=[1]
t(a)
def a(): x={1}; x|=[1]
t(a)
def a(): x={}; x|=[("a",1)]; return x
t(a)
def a(): x={}; x|=5
t(a)
def a(): raise 5
t(a)
def a(): raise ValueError from 5
t(a)
def a(): assert 1==2, "msg"
t(a)
def a(): assert (1==2)
t(a)
def a(): return undefined
t(a)
def a():
    print(x)
    x=1
t(a)
def a(): import nonexistent_mod
t(a)
def a(): return [1,2,3].index(5)
t(a)
def a(): return "%d" % "x"
t(a)
def a(): return f"{1:x>5} {'a'!r:>6} {3.14159:.2f} {1000:,} {[1]}"
t(a)
def a(): return f"{1:Z}"
t(a)
def a():
    x=[1,2,3]; x.insert(-1, 9); x.insert(100, 8); x.remove(1); x.extend(x); x.reverse(); return x, x.pop(0), x.pop(-1)
t(a)
def a(): return sorted([(1,"b"),(1,"a")], key=lambda p:p[0]), sorted([3,1,2],key=lambda x:-x), sorted(["b",1])
t(a)
def a(): return max([1,"a"])
t(a)
def a(): return {**{"a":1},"b":2}, dict([("x",1)], y=2), dict(x=1)|dict(x=2)
t(a)
def a():
    d=dict(a=1,b=2,c=3); d.pop("a"); d["a"]=9; d.update(z=1); return d, d.popitem(), list(d), d.setdefault("q",[]), list(reversed(d))
t(a)
def a():
    from collections import namedtuple; return 1
t(a)
def a(): return int("12345678901234567890")*2, -7//2, -7%3, 2**0.5, 10**-2, 0.1+0.2, 1e100, round(2.5), divmod(-7,2)
t(a)
class E(Exception): pass
def a(): raise E
t(a)
def a(): raise E("x",1)
t(a)
def a(): raise KeyError
t(a)
def a(): raise SystemExit(3)
t(a)
class N:
    def __len__(self): return -1
t(lambda: len(N()))
class N:
    def __len__(self): return "a"
t(lambda: len(N()))
class N:
    def __index__(self): return "a"
t(lambda: [1][N()])
t(lambda: range(N()))
class N:
    def __bool__(self): return 1
t(lambda: bool(N()))
class N:
    def __str__(self): return 1
t(lambda: str(N()))
t(lambda: print(N()))
class N:
    def __repr__(self): return 1
t(lambda: repr(N()))
class N:
    def __hash__(self): return "a"
t(lambda: hash(N()))
class N:
    def __iter__(self): return 1
t(lambda: iter(N()))
t(lambda: list(N()))
class N:
    def __int__(self): return 1.5
t(lambda: int(N()))
class N:
    def __float__(self): return 1
t(lambda: float(N()))
class N:
    def __contains__(self, x): return "yes"
    def __getitem__(self, i):
        if i>2: raise IndexError
        return i*10
t(lambda: (1 in N(), list(N()), list(zip(N(), "ab")), max(N()), sum(N()), sorted(N(), reverse=True), dict(enumerate(N())), tuple(map(str, N()))))
