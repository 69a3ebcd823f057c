class A:
    def m(self): return "m"
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, x
    @property
    def p(self):
        "doc of p"
        return self._p
    @p.setter
    def p(self, v): self._p = v
    @p.deleter
    def p(self): del self._p
a = A()
a.p = 3
print(a.p, A.p.__doc__, type(A.p), A.p.fget(a), A.__dict__["p"].fset is not None)
del a.p
try: a.p
except AttributeError as e: print(e)
print(a.m.__func__ is A.m, a.m.__self__ is a, a.m == a.m, a.m is a.m, a.m.__name__, a.m.__qualname__, hash(a.m) == hash(a.m))
print(A.s(1), a.c(2), A.__dict__["s"].__func__(3))
print(A.m.__get__(a)(), A.m.__get__(a, A)(), A.__dict__["c"].__get__(None, A)(5), A.__dict__["s"].__get__(a)(6))
import types
print(types.MethodType(A.m, a)())
print(a.c.__self__ is A, a.c.__func__.__name__)
def deco(f):
    f.tag = 1
    return f
class B:
    @staticmethod
    @deco
    def s(): "doc s"
    @classmethod
    def c(cls): "doc c"
print(B.__dict__["s"].__wrapped__ is B.s, B.__dict__["s"].__name__, B.__dict__["s"].__doc__, B.__dict__["c"].__wrapped__.__name__, B.__dict__["c"].__doc__)
print(callable(B.__dict__["s"]), B.__dict__["s"]())
for d in [property(), property(None, None, None, "text")]:
    print(d.__doc__, d.fget)
class C:
    ro = property(lambda self: 1)
    wo = property(None, lambda self, v: print("set", v))
c = C()
c.wo = 5
for f in [lambda: setattr(c, "ro", 1), lambda: c.wo, lambda: delattr(c, "ro"), lambda: delattr(c, "wo")]:
    try: f()
    except AttributeError as e: print(e)
class Sub(A):
    @A.p.getter
    def p(self): return "sub"
s = Sub(); s.p = 1; print(s.p, s._p)
class MyProp(property):
    pass
class D:
    @MyProp
    def x(self): return 42
    @x.setter
    def x(self, v): print("x:=", v)
d = D(); d.x = 3; print(d.x, type(D.__dict__["x"]).__name__)
print(int.__add__(1, 2), (5).__add__(3), int.__add__, repr((1).__add__).split(" at ")[0], str.__len__("abc"), 1)
print(object.__repr__, (3).__lt__(4), "a".__eq__("a"), repr([].__len__).split(" at ")[0], dict.get, repr("x".join).split(" at ")[0], len, print.__name__)
print("a".__add__("b"), (2).__mul__(3), (2).__rsub__(5), [1].__add__([2]), {1: 2}.__contains__(1), (1,).__hash__() == hash((1,)))
