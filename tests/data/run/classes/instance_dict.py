class A:
    kind = "class"

    def __init__(self, **kw):
        self.__dict__.update(kw)


a = A(x=1, y=2)
print(a.x, a.y, a.__dict__, vars(a) is a.__dict__)
a.z = 3
a.__dict__["w"] = 4
print(a.w, a.__dict__)
del a.x
print(a.__dict__, hasattr(a, "x"))
del a.__dict__["y"]
print(hasattr(a, "y"))
a.kind = "own"
print(a.kind, A.kind)
del a.kind
print(a.kind)
d = a.__dict__
a.late = 1
print(d, len(d))
a.__dict__ = {"fresh": 1}
print(a.fresh, hasattr(a, "late"), d, a.__dict__)
a.__dict__.clear()
print(a.__dict__)
try:
    a.__dict__ = 5
except TypeError as e:
    print(e)


class B:
    def method(self):
        return "method"


b = B()
b.__dict__["method"] = lambda: "own"
print(b.method())
for i in range(3):
    print(b.method(), end=" ")
    if i == 0:
        del b.__dict__["method"]
print()


class Borg:
    shared = {}

    def __init__(self):
        self.__dict__ = self.shared


x, y = Borg(), Borg()
x.v = 5
print(y.v, x.__dict__ is y.__dict__)


class Desc:
    def __get__(self, o, t):
        return ("desc", o is None)


class NonData:
    d = Desc()


n = NonData()
print(n.d, NonData.d)
n.__dict__["d"] = "own"
print(n.d)

many = A()
for i in range(200):
    setattr(many, f"a{i}", i)
print(len(vars(many)), many.a0, many.a199, list(vars(many))[:3])
for i in range(0, 200, 2):
    delattr(many, f"a{i}")
print(len(vars(many)), many.a1, hasattr(many, "a0"))


def f():
    pass


f.tag = 1
f.__dict__["other"] = 2
print(f.__dict__, f.other, vars(f))


class MyError(Exception):
    pass


e = MyError(1)
e.code = 5
print(e.__dict__, vars(e))
e.__dict__["more"] = 6
print(e.more)


class C:
    pass


class D:
    def who(self):
        return "D", self.v


c = C()
c.v = 3
c.__class__ = D
print(c.who(), type(c).__name__, isinstance(c, D), c.__dict__)
for new in [int, 5]:
    try:
        c.__class__ = new
    except TypeError as e:
        print(e)


class S:
    __slots__ = ("v",)


try:
    c.__class__ = S
except TypeError as e:
    print(e)


class Lazy:
    def __getattr__(self, name):
        if name.startswith("calc_"):
            value = len(name)
            self.__dict__[name] = value
            print("computed", name)
            return value
        raise AttributeError(f"no {name}")


lazy = Lazy()
print(lazy.calc_one, lazy.calc_one)
try:
    lazy.nope
except AttributeError as e:
    print(e)


class Strict:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)

    def __getattribute__(self, name):
        if name == "hidden":
            raise AttributeError("hidden!")
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return f"<{name}>"

    @property
    def broken(self):
        return self.__dict__["missing"]

    @property
    def absent(self):
        raise AttributeError("inner")


s = Strict()
s.a = 1
print(s.a, s.hidden, s.other, s.absent)
del s.a
print(s.a)
try:
    s.broken
except KeyError as e:
    print("KeyError", e)
print(sorted(k for k in dir(s) if not k.startswith("__")))
print([k for k in dir(c) if not k.startswith("__")], "v" in dir(c))


class WithDir:
    def __dir__(self):
        return ["b", "a"]


print(dir(WithDir()))
try:
    vars(5)
except TypeError as e:
    print(e)
