import functools


class Bound:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner=None):
        return lambda *args: ("got", self.function(instance, *args))


class Odd:
    @Bound
    def __call__(self, x):
        return x

    @Bound
    def __getitem__(self, x):
        return x

    @Bound
    def __add__(self, x):
        return x

    @Bound
    def __radd__(self, x):
        return -x

    __len__ = classmethod(lambda cls: 5)
    __bool__ = staticmethod(lambda: False)
    __iter__ = property(lambda self: lambda: iter([1, 2]))


odd = Odd()
print(odd(1), odd[2], odd + 3, 4 + odd, len(odd), list(odd), bool(odd))


class Counted:
    """A decorator that is a class, for functions and methods."""

    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


class Point:
    @Counted
    def __init__(self, x):
        self.x = x

    @Counted
    def __eq__(self, other):
        return self.x == other.x

    @Counted
    def __call__(self):
        return self.x * 10

    @Counted
    def __enter__(self):
        return self

    @Counted
    def __exit__(self, *args):
        return True

    @Counted
    def __repr__(self):
        return f"Point({self.x})"

    @Counted
    def __getattr__(self, name):
        return name.upper()

    @Counted
    def __iter__(self):
        return iter((self.x,))


a, b = Point(1), Point(1)
with a as entered:
    raise ValueError
print(a == b, a != b, a(), [a], a.missing, list(a), entered is a)
print([getattr(Point, name).calls for name in ("__init__", "__eq__", "__call__", "__enter__", "__exit__", "__repr__", "__getattr__", "__iter__")])


class Comparing:
    def compare(self, kind, other):
        return kind, other

    __lt__ = functools.partialmethod(compare, "lt")
    __gt__ = functools.partialmethod(compare, "gt")


print(Comparing() < 3, Comparing() > 4, 5 < Comparing())


class Counter:
    def __call__(self, *args):
        return len(args)


class Unbound:
    __len__ = __add__ = __call__ = Counter()


print(len(Unbound()), Unbound() + 1, Unbound()(1, 2))


class Tagged(property):
    def __init__(self, fget, tag=None):
        super().__init__(fget)
        self.tag = tag

    def __get__(self, instance, owner=None):
        return self if instance is None else (self.tag, super().__get__(instance, owner))


class Static(staticmethod):
    tag = "static"


class Klass(classmethod):
    tag = "class"


class Uses:
    x = Tagged(lambda self: 3, tag="t")
    s = Static(lambda *args: args)
    k = Klass(lambda *args: args)


print(Uses().x, Uses.x.tag, Uses.s(1), Uses().s(1), Uses.k(1) == (Uses, 1), Uses().k() == (Uses,), Uses.__dict__["k"].tag)


class Numbered(enumerate):
    def __init__(self, *args, **keywords):
        self.tag = "numbered"


class Pairs(zip):
    pass


numbered = Numbered("ab", start=3)
print(list(numbered), numbered.tag, next(Numbered([5])), list(Pairs("ab", "cd")), [i for i, _ in Numbered("xyz")])


class WithInit(list):
    def __init__(self, items, tag=None):
        super().__init__(items)
        self.tag = tag


class WithNew(list):
    def __new__(cls, items, tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self


class TaggedTuple(tuple):
    def __init__(self, items, tag=None):
        self.tag = tag


print(WithInit([1], tag=2).tag, WithNew([1], tag=3), WithNew([1], tag=3).tag, TaggedTuple([1], tag=4).tag)


class InitOnly:
    def __init__(self, *args):
        super().__init__(*args)


class NewOnly:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


for cls in (InitOnly, NewOnly, type("Neither", (), {})):
    try:
        cls(1)
    except TypeError as error:
        print(error)
