# versions: 3.12-
# Type parameters of functions, classes and aliases.


def first[T](items: list[T], default: T = None, *, strict: bool = False) -> T:
    return items[0] if items else default


print(first([3, 4]), first([], "d"), first.__type_params__, first.__defaults__, first.__kwdefaults__)
T = first.__type_params__[0]
print(T.__name__, T, T.__bound__, T.__constraints__, type(T).__name__, first.__name__, first.__qualname__)
print(first.__annotations__)


class Box[T]:
    kind = "box"

    def __init__(self, value: T):
        self.value = value

    def get(self) -> T:
        return self.value

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.value))

    @classmethod
    def of(cls, value):
        return cls(value)


box = Box(3).map(str)
print(box.get(), type(box).__name__, Box.__type_params__, Box.__name__, Box[int], Box[int](5).get(), Box.of(1).value)
print([base.__name__ for base in Box.__mro__], Box.map.__qualname__, Box.map.__type_params__)


class Pair[K, V](Box[K]):
    def __init__(self, key: K, value: V):
        super().__init__(key)
        self.second = value

    def swapped(self):
        return Pair(self.second, self.get())


p = Pair("a", 1).swapped()
print(p.value, p.second, Pair.__type_params__, isinstance(p, Box), Pair[str, int])


class Limited[N: (int, float), S: str](Box[N], metaclass=type):
    pass


n, s = Limited.__type_params__
print(n.__constraints__, s.__bound__, n.__bound__)

type Number = int | float
type Tree[T] = T | list[Tree[T]]
print(Number, Number.__name__, Number.__value__, Tree, Tree.__type_params__, type(Number).__name__)
type Later = NotYet
NotYet = str
print(Later.__value__)


def outer[T](x: T):
    def inner(y: T) -> T:
        return (x, y, T.__name__)
    return inner


print(outer(1)(2))


def variadic[*Ts, **P](*args, **kwargs):
    return len(args)


print(variadic(1, 2), [type(param).__name__ for param in variadic.__type_params__])


async def coroutine[T](x: T) -> T:
    return x


def generator[T](*items: T):
    yield from items


print(list(generator(1, 2)), coroutine.__name__)


def decorate(f):
    f.seen = f.__type_params__
    return f


@decorate
def decorated[A, B](a: A, b: B = 2): return a, b


print(decorated.seen, decorated(1))
type = 5
print(type)
try:
    Box[int, str]
except TypeError as error:
    print("wrong number of arguments")


class Outer:
    def method[T](self, x: T = 3) -> T:
        return __class__.__name__, x


print(Outer().method(), Outer.method.__type_params__)
