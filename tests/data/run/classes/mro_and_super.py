# C3 order, diamonds, cooperative super, super in odd places, what is refused.
class Base:
    def who(self): return ["Base"]
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def fixed(): return "fixed"
class Left(Base):
    def who(self): return ["Left"] + super().who()
class Right(Base):
    def who(self): return ["Right"] + super().who()
    @classmethod
    def make(cls): return "Right of " + super().make()
class Bottom(Left, Right):
    def who(self): return ["Bottom"] + super().who()
    fixed = staticmethod(lambda: "own " + super(Bottom, Bottom).fixed())


print(Bottom().who(), Bottom.make(), Bottom.fixed())
print([c.__name__ for c in Bottom.__mro__], Bottom.mro() == list(Bottom.__mro__), Bottom.__bases__, Bottom.__base__)
O = object
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(C, A, B): pass
class K3(A, D): pass
class K2(B, D, E): pass
class Z(K1, K3, K2): pass
print("".join(c.__name__[-1] for c in Z.__mro__[:-1]))
for bases in ((A, A), (O, A), (Left, Base, Right), (Base, Left), (int, str), (bool,), (type(None),), (5,), (A, "x"), (lambda: 0,)):
    try:
        print(type("New", bases, {}).__mro__)
    except TypeError as error:
        print(error)
class X(A, B): pass
class Y(B, A): pass
try:
    class XY(X, Y): pass
except TypeError as error:
    print(str(error).split("\n")[0])
print(super(Left, Bottom()).who(), super(Right, Bottom()).who(), super(Base, Bottom()).__init__() is None)
s = super(Left, Bottom())
print(s.__thisclass__.__name__, s.__self_class__.__name__, type(s.__self__).__name__)
for call in ("super()", "super(Left, 5)", "super(5, Left)", "super(Bottom, Base())", "super(Left, Bottom()).missing", "super(Left, Bottom()).x"):
    try:
        value = eval(call)
        print(call, type(value).__name__)
    except Exception as error:
        print(call, "->", type(error).__name__, error)


class Inner:
    def nested(self):
        def inner():
            return super().__repr__()
        try:
            return inner()
        except (TypeError, RuntimeError) as error:
            return str(error)
    def comprehension(self):
        return [super(Inner, self).__hash__() == hash(self) for _ in range(1)], __class__.__name__
    def no_self():
        return super()
    def rebound(self):
        self = Inner()
        return super().__init__() is None
inner = Inner()
print(inner.comprehension(), inner.rebound())
for method in (inner.nested, Inner.no_self):
    try:
        print(method())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


class Root:
    def __init__(self, **rest):
        if rest:
            raise TypeError(f"left over: {sorted(rest)}")
class Named(Root):
    def __init__(self, *, name, **rest):
        super().__init__(**rest)
        self.name = name
class Aged(Root):
    def __init__(self, *, age, **rest):
        super().__init__(**rest)
        self.age = age
class Person(Named, Aged): pass
print(vars(Person(name="n", age=1)))
try:
    Person(name="n", age=1, height=2)
except TypeError as error:
    print(error)
class Meta(type):
    def mro(cls):
        return [cls, Base, object]
class Custom(Left, metaclass=Meta): pass
print(Custom.__mro__, Custom().who())
print(issubclass(Bottom, (int, Base)), isinstance(Bottom(), Right), Bottom.__subclasses__(), [c.__name__ for c in Base.__subclasses__()])
