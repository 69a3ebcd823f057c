"""Pickles that are wrong, and classes of picklers."""
import pickle, io, copyreg, types, sys
class C: pass
c = C()
for b in [b"", b"\x80\x04", b"\x80\x04K", b"hello", b"\x80\x04X", b"\x80\x09", b"\xff", b"N0.", b"0.", b"]K", b"e.", b"K\x01a.", b"cno_such\nx\n.", b"\x80\x04.", b"(.", b"NK\x01b.", b"h\x05.", b"K\x01K\x01R.", b"\x80\x04\x95\x05\x00\x00\x00\x00\x00\x00\x00K\x01.", b"\x80\x04K\x01K\x02\x81."]:
    try: print(b, pickle.loads(b))
    except BaseException as e: print(b, type(e).__name__, e)
class Bad:
    def __reduce__(self): return self.r
for r in (1,(),(1,2),(int,2),(int,(),1,2,3,4,5),(int,(),None,5),(int,(),None,None,5),(int,(),None,None,None,5),"nope",(len,())):
    b=Bad(); b.r=r
    try: print(r, pickle.loads(pickle.dumps(b)))
    except BaseException as e: print(r, type(e).__name__, e)
class E2(Exception):
    def __init__(self,a,b): super().__init__(a); self.b=b
try: pickle.loads(pickle.dumps(E2(1,2)))
except Exception as e: print(type(e).__name__, e)
f=io.BytesIO()
for x in (1,[2],"three"): pickle.dump(x,f)
f.seek(0)
while True:
    try: print(pickle.load(f))
    except EOFError as e: print("end", e); break
class Pers(pickle.Pickler):
    def persistent_id(self,o): return ("id",o.n) if isinstance(o,C) else None
class PersU(pickle.Unpickler):
    def persistent_load(self,p): print("load",p); return p[1]
f=io.BytesIO(); c.n=5; Pers(f).dump([c,c,{"k":c}]); f.seek(0); print(f.getvalue()); print(PersU(f).load())
class Restr(pickle.Unpickler):
    def find_class(self,m,n):
        if m=="builtins" and n in ("range","set"): return super().find_class(m,n)
        raise pickle.UnpicklingError(f"global '{m}.{n}' is forbidden")
try: print(Restr(io.BytesIO(pickle.dumps([range(3),{1}]))).load(), Restr(io.BytesIO(pickle.dumps(C()))).load())
except Exception as e: print(repr(e))
class Ov(pickle.Pickler):
    def reducer_override(self,o):
        if isinstance(o,type) and o.__name__=="C": return (type,("Made",(),{}))
        return NotImplemented
f=io.BytesIO(); Ov(f).dump([C,1]); print(len(f.getvalue()))
p=pickle.Pickler(io.BytesIO()); 
for a in (6,-1,2):
    try: print(len(pickle.dumps([1],a)))
    except Exception as e: print(repr(e))
try: pickle.dump([1], 5)
except Exception as e: print(repr(e))
try: pickle.load(5)
except Exception as e: print(repr(e))
try: pickle.loads("x")
except Exception as e: print(repr(e))
copyreg.pickle(C, lambda c: (C,())); print(pickle.dumps(c))
s1="abcd"; s2="".join(["ab","cd"]); print(len(pickle.dumps([s1,s1])), len(pickle.dumps([s1,s2])))
o=types.SimpleNamespace(a=1); o.me=o; r=pickle.loads(pickle.dumps(o)); print(r.me is r)
f=io.BytesIO(); p=pickle.Pickler(f,2); L1=[1]; p.dump(L1); p.dump(L1); print(f.getvalue()); f.seek(0); u=pickle.Unpickler(f); a=u.load(); print(a is u.load())
