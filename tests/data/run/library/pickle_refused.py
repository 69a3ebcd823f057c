"""What cannot be pickled, and the words for it."""
import sys, pickle, copyreg
import threading, collections, io, re, functools, types, itertools, asyncio, weakref, random, contextvars, queue
class C: pass
def f():
    def g(): pass
    class L: pass
    return g, L, lambda: 0
async def co(): pass
x=co()
g,L,la=f()
async def ag(): yield 1
c=C()
tests=dict(lam=lambda:0, g=g, L=L, Li=L(), la=la, lock=threading.Lock(), rlock=threading.RLock(), gen=(i for i in ()), co=x, ag=ag(),mod=sys, cond=threading.Condition(), ev=threading.Event(), dk={}.keys(), dv={}.values(), di={}.items(), mp=types.MappingProxyType({}), mv=memoryview(b""), loc=threading.local(), q=queue.Queue(), sq=queue.SimpleQueue(), wr=weakref.ref(C), ctx=contextvars.copy_context(), cv=contextvars.ContextVar("n"), prop=property(), sm=staticmethod(f), cm=classmethod(f), fr=sys._getframe(), code=f.__code__, ell=..., ni=NotImplemented, nonet=type(None),  exc=ValueError(1),  pat=re.compile("a"), m=re.match("a","a"),  meth=c.__init__, bm=[].append, ln=len, ga=types.GenericAlias(list,(int,)),  bmc=dict.fromkeys,  tt=types.FunctionType, bio=io.BytesIO(b"x"), sio=io.StringIO("x"), lst=[1,{"a":lambda:0}], sem=threading.Semaphore(), obj=object())
for k,v in tests.items():
    try:
        d=pickle.dumps(v); d=(len(d),d)
    except BaseException as e: d=type(e).__name__, type(e).__module__, str(e)
    print(k, "|", d)
x.close()
