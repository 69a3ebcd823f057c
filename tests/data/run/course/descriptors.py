class Typed:
    def __init__(self, kind, *, least=None):
        self.kind, self.least = kind, least

    def __set_name__(self, owner, name):
        self.name = "_" + name
        print(f"{owner.__name__}.{name} is {self.kind.__name__}")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name, None)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.least is not None and value < self.least:
            raise ValueError(f"{self.name[1:]} must be at least {self.least}")
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        print("deleting", self.name)
        delattr(instance, self.name)


class Person:
    name = Typed(str)
    age = Typed(int, least=0)

    def __init__(self, name, age):
        self.name, self.age = name, age


class Lazy:
    """A non-data descriptor: the instance's dict wins afterwards."""

    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        print("computing", self.function.__name__)
        value = instance.__dict__[self.function.__name__] = self.function(instance)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        return 3 * self.r**2


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        print("get", name)
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        print("set", name, value)
        setattr(self._target, name, value)


ann = Person("Ann", 30)
print(ann.name, ann.age, Person.age.kind, ann.__dict__)
for name, value in (("age", "x"), ("age", -1), ("name", None)):
    try:
        setattr(ann, name, value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
del ann.age
print(ann.age)
c = Circle(2)
print(c.area, c.area, vars(c))
proxy = Proxy(ann)
proxy.age = 31
print(proxy.age, ann.age)


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = 1


s = Slotted()
print(s.x, hasattr(s, "y"), hasattr(s, "__dict__"))
try:
    s.z = 3
except AttributeError as error:
    print(type(error).__name__)
print(Person.__init__.__qualname__, type(Person.__dict__["name"]).__name__, type(ann.__init__).__name__)
proxy.missing
