def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
import errno, os

for n in errno.errorcode.values() if 0 else sorted(errno.errorcode.values()):
    v = getattr(errno, n)
    e = OSError(v, os.strerror(v))
    print(n, v, os.strerror(v), type(e).__name__, e, repr(e), e.errno, e.strerror, e.filename)
e = OSError(2, "No", "a.txt"); print(type(e), e, repr(e), e.args, e.filename, e.filename2)
e = OSError(2, "No", "a.txt", None, "b"); print(e, repr(e), e.args, e.filename2)
e = OSError("x"); print(type(e), e.errno, e.strerror, e.args, e)
e = OSError(2); print(type(e), e.errno, e.args, e)
e = OSError(); print(repr(e), e.errno, str(e))
e = OSError(1,2,3,4,5); print(repr(e), e)
e = OSError("a", "b"); print(type(e), e.errno, e)
class My(OSError): pass
print(type(My(2, "x")), My(2, "x"))
e = FileNotFoundError(2, "x"); print(e, e.errno)
e = FileNotFoundError("x"); print(e, e.errno)
e = PermissionError(2, "x"); print(type(e))
print(errno.errorcode[2], IOError is OSError)
e = ConnectionError(104, "x"); print(type(e))
try: open("/nope/x")
except FileNotFoundError as e: print(e, e.errno, e.filename, repr(e), e.strerror)
e = OSError(2, "msg"); e.filename = "zz"; print(e); e.errno = 5; print(e)
e = OSError(2, "m", b"bytes"); print(e)
print(issubclass(TimeoutError, OSError), OSError(110, "x").__class__)


print(errno.EWOULDBLOCK, errno.EDEADLK, os.strerror(9999))
class My2(OSError):
    def __init__(self, a, b, c): super().__init__(a, b); self.c = c
m = My2(2, "s", 3); print(m, m.args, m.errno, m.c, repr(m))
class My3(OSError):
    def __new__(cls, *a): return super().__new__(cls, *a)
m = My3(2, "s"); print(m, m.args)
import copy
print(repr(copy.copy(OSError(2, "k", "f"))))
