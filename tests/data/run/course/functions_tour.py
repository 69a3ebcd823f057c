def full(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    """Every kind of parameter."""
    return a, b, c, args, d, e, kwargs


print(full(1, d=4), full(1, 20, 30, 40, 50, d=60, f=70), full(*[1, 2], **{"d": 0, "b": 9}))
print(full.__name__, full.__doc__, full.__defaults__, full.__kwdefaults__)


def hint(x: int, *names: str, scale: float = 1.0) -> "list[str]":
    return [name * x for name in names]


print(hint(2, "a", "b"), sorted(hint.__annotations__))
print((lambda x, *y, z=3: (x, y, z))(1, 2), [*map(lambda a, b: a - b, [5, 6], [1, 2])])


def outer(n):
    if n <= 0:
        return None
    else:
        print(n, end=" ")
        outer(n - 1)


print(outer(3))
print(print("printed"), (lambda: (yield))().__class__.__name__)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


from functools import partial, reduce

print(reduce(gcd, [48, 36, 120]), partial(int, base=2)("101"), partial(full, d=1)(7)[0], reduce(lambda a, b: a * b, range(1, 6), 1))
apply = lambda f, *args, **kwargs: f(*args, **kwargs)
print(apply(sorted, [3, 1, 2], reverse=True), apply(max, 1, 5), sorted("bca", key=lambda c: -ord(c)))
funcs = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
print({name: f(5, 3) for name, f in funcs.items()}, callable(full), callable(5))


def varying(kind):
    if kind == "tuple":
        return 1, 2
    if kind == "none":
        return
    for i in range(5):
        if i == kind:
            return i


print(varying("tuple"), varying("none"), varying(3), varying(9))
for wrong in (lambda: full(), lambda: full(1), lambda: full(1, d=2, a=3), lambda: hint(), lambda: gcd(1), lambda: gcd(1, 2, 3), lambda: gcd(1, c=2), lambda: gcd(1, 2, b=3), lambda: full(b=1, d=1), lambda: gcd(1, 2)(), lambda: gcd(*5), lambda: gcd(**{1: 2}), lambda: len(), lambda: len(1, 2)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
gcd(10, 4, 2)
