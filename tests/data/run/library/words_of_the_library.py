# versions: 3.12-
"""What the library says of wrong arguments; 3.14 says much of it in other words."""
import struct, array
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for x in (3.4028235677973366e38, 3.4028235677973362e38, 3.5e38, 1e300):
    t(lambda: struct.pack("f", x)); t(lambda: struct.pack(">f", x)); t(lambda: array.array("f",[x]))
for x in (65519.0, 65519.9999, 65520.0, 70000.0):
    t(lambda: struct.pack("e", x))
for n in ("ljust","center","rjust"):
    for fill in (b"ab", "a", 5, None, bytearray(b""), b""):
        t(lambda: getattr(b"x",n)(5,fill))
        t(lambda: getattr(bytearray(b"x"),n)(5,fill))
t(lambda: "x".ljust(5,"ab")); t(lambda: "x".ljust(5,b"a"))
import time,_thread,threading
l=threading.Lock()
t(lambda: threading.stack_size(100)); t(lambda: threading.stack_size(-1)); t(lambda: threading.stack_size(53248));t(lambda: threading.stack_size());t(lambda: threading.stack_size(0)); t(lambda: threading.stack_size("a"))
t(lambda: threading.Condition().wait("x"))
import random
t(lambda: random.randint(5,1)); t(lambda: random.randrange(5,1)); t(lambda: random.randrange(0)); t(lambda: random.randrange(5,1,2));t(lambda: random.randint(1,0))
from datetime import *
t(lambda: timedelta(1)/0); t(lambda: timedelta(1)//0); t(lambda: timedelta(1)/0.0); t(lambda: timedelta(1)%timedelta(0)); t(lambda: timedelta(1)/timedelta(0)); t(lambda: timedelta(1)//timedelta(0)); t(lambda: divmod(timedelta(1),timedelta(0)))
class Z(tzinfo):
    def utcoffset(self,d): return timedelta(hours=25)
    def dst(self,d): return timedelta(hours=25)
t(lambda: datetime(2020,1,1,tzinfo=Z()).utcoffset()); t(lambda: datetime(2020,1,1,tzinfo=Z()).dst()); t(lambda: timezone(timedelta(hours=25)))
import pickle
class R:
    def __reduce__(self): return self.r
for r in (1,(),(1,),(1,2),(int,2),(int,(),None,5),(int,(),None,None,5),(int,(),None,None,None,5), (1,2,3,4,5,6,7)):
    R.r=r
    t(lambda: pickle.dumps(R()))
import copyreg
class R:
    def __reduce_ex__(self,p): return self.r
    R.r=r
    t(lambda: pickle.dumps(R()))
t(lambda: pickle.dumps(lambda:1))
def f():
    def g(): pass
    class L: pass
    t(lambda: pickle.dumps(g)); t(lambda: pickle.dumps(L)); t(lambda: pickle.dumps(L()))
f()
t(lambda: pickle.dumps(l)); t(lambda: pickle.dumps((i for i in []))); t(lambda: pickle.dumps({1:[lambda:1]}))
class Q: pass
old=Q; Q=5
t(lambda: pickle.dumps(old))
import collections
d=collections.deque([1])
t(lambda: d.remove(5)); t(lambda: d.index(5)); t(lambda: collections.deque().popleft())
import ctypes
t(lambda: ctypes.c_wchar("ab"));t(lambda: ctypes.c_wchar(5))
import string
F=string.Formatter()
t(lambda: F.format("{}{0}",1)); t(lambda: F.format("{0}{}",1)); t(lambda: "{}{0}".format(1)); t(lambda: "{0}{}".format(1)); t(lambda: F.format("{a}"));t(lambda: F.format("{x.y[0]}{}",1,x=1))
import argparse
