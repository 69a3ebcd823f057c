# versions: 3.11-
import weakref, gc, sys
class N:
    def __init__(self, name): self.name = name
    def hi(self): return "hi " + self.name
a = N("a"); r = weakref.ref(a)
print(r() is a, weakref.ref(a) is r, weakref.getweakrefcount(a), repr(r).startswith("<weakref at"), r == weakref.ref(a), hash(r) == hash(a))
del a; print(r(), "dead" in repr(r))
b = N("b"); r = weakref.ref(b, lambda ref: print("callback", ref is r)); b = None; print("after")
c = N("c"); p = weakref.proxy(c); print(p.name, p.hi()); p.name = "cc"; print(c.name); del c
try: p.name
except ReferenceError as e: print(e)
d = weakref.WeakValueDictionary(); x = N("x"); d["k"] = x; print(len(d), d["k"].name, "k" in d, list(d.keys())); del x; print(len(d), "k" in d, d.get("k"))
k = weakref.WeakKeyDictionary(); y = N("y"); k[y] = 1; print(len(k), k[y], y in k); del y; print(len(k))
s = weakref.WeakSet(); z = N("z"); s.add(z); print(len(s), z in s); del z; print(len(s))
for bad in (5, "x", [], {}, (), None):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
m = N("m"); wm = weakref.WeakMethod(m.hi); print(wm()()); del m; print(wm())
f = N("f"); fin = weakref.finalize(f, print, "finalized", 1); print(fin.alive); del f; print(fin.alive)
g = N("g"); weakref.finalize(g, print, "at exit")
t = N("t"); t.self = t; rt = weakref.ref(t); del t; print(rt() is None); gc.collect(); print(rt() is None)
def fn(): pass
rf = weakref.ref(fn); print(rf() is fn); del fn; print(rf())
class Sl:
    __slots__ = ("x",)
class Sub(list): pass
import atexit
atexit.register(print, "bye", sep="-"); atexit.register(lambda: print("first"))
