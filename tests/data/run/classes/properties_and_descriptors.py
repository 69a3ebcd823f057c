# property in all its uses; data and other descriptors; __set_name__; the order of lookup.
class Temperature:
    def __init__(self, celsius=0):
        self.celsius = celsius
    @property
    def celsius(self):
        """Degrees."""
        return self._celsius
    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is too cold")
        self._celsius = value
    @celsius.deleter
    def celsius(self):
        print("deleted")
        del self._celsius
    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32
    write_only = property(None, lambda self, v: print("wrote", v))
    fails = property(lambda self: self.missing)


t = Temperature(25)
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__, type(Temperature.celsius).__name__)
t.celsius += 5
t.write_only = 3
for action in ("t.celsius = -300", "t.fahrenheit = 1", "t.write_only", "del t.fahrenheit", "t.fails", "Temperature(-500)", "del t.write_only", "t.nothing"):
    try:
        exec(action)
    except (AttributeError, ValueError) as error:
        print(action, "->", type(error).__name__, error)
del t.celsius
print(vars(t), Temperature.celsius.fget.__name__, Temperature.fahrenheit.fset)


class Sub(Temperature):
    @Temperature.celsius.getter
    def celsius(self):
        return super().celsius + 1000


s = Sub(1)
s.celsius = 2
print(s.celsius, s._celsius)


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = "_" + name
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name, self.default)
    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, got {type(value).__name__}")
        setattr(instance, self.name, value)
    def __delete__(self, instance):
        delattr(instance, self.name)


class Point:
    x = Typed(int, 0)
    y = Typed((int), 0)


p = Point()
p.x = 5
print(p.x, p.y, vars(p), Point.x.kind)
del p.x
print(p.x)
for action in ("p.y = 'a'", "del p.y"):
    try:
        exec(action)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class NonData:
    def __get__(self, instance, owner):
        return "from descriptor"
class Data(NonData):
    def __set__(self, instance, value):
        instance.__dict__["data"] = value
class Order:
    non = NonData()
    data = Data()
    def __getattr__(self, name):
        return f"getattr {name}"


o = Order()
print(o.non, o.data, o.other)
o.__dict__["non"] = "from instance"
o.data = "hidden"
print(o.non, o.data, vars(o), Order.non, Order.__dict__["non"].__class__.__name__)
Order.data = "replaced"
print(o.data)


class Lazy:
    def __init__(self, function):
        self.function = function
    def __get__(self, instance, owner):
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value
class Page:
    @Lazy
    def content(self):
        print("loading")
        return "text"
page = Page()
print(page.content, page.content)
print(property(lambda self: 1, doc="given").__doc__, property().fget)
class ClassProperty:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)
class Shape:
    sides = 4
    @ClassProperty
    def info(cls): return f"{cls.__name__} {cls.sides}"
class Triangle(Shape): sides = 3
print(Shape.info, Triangle.info, Triangle().info)
try:
    class Bad:
        attr = type("D", (), {"__set_name__": lambda self, o, n: 1 / 0})()
except (RuntimeError, ZeroDivisionError) as error:
    print(type(error).__name__, error)
