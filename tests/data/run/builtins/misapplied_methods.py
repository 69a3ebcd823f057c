# Methods of builtin classes, called by the class with what is no instance of it.
import asyncio


async def agen():
    yield 1


async def coroutine():
    pass


def generator():
    yield 1


waiting = coroutine()
for name, thunk in {
    "set.union": lambda: set.union([1], {2}),
    "set.add": lambda: set.add(frozenset(), 1),
    "frozenset.union": lambda: frozenset.union({1}, {2}),
    "list.append": lambda: list.append((), 1),
    "str.upper": lambda: str.upper(b"x"),
    "str.join": lambda: str.join(5, ["a"]),
    "dict.get": lambda: dict.get([], 1),
    "int.bit_length": lambda: int.bit_length(1.5),
    "bytes.hex": lambda: bytes.hex("x"),
    "tuple.count": lambda: tuple.count([1], 1),
    "no argument": lambda: list.append(),
    "generator.send": lambda: type(generator()).send(5, None),
    "coroutine.close": lambda: type(waiting).close(None),
    "async_generator.asend": lambda: type(agen()).asend(None, 1),
    "async_generator.aclose": lambda: type(agen()).aclose([]),
    "Future.result": lambda: asyncio.Future.result(5),
    "Future.set_result": lambda: asyncio.Future.set_result("a", 1),
    "type.mro": lambda: type.mro(5),
    "bool as int": lambda: int.bit_length(True),
    "bound in a map": lambda: list(map([3, 1].index, [1, 3])),
    "unbound in a map": lambda: list(map(str.upper, ["a", "b"])),
    "unbound of another": lambda: list(map(str.upper, ["a", 5])),
    "as a key": lambda: sorted(["b", "A"], key=str.lower),
}.items():
    try:
        print(name, "->", thunk())
    except Exception as error:
        print(name, "->", type(error).__name__, error)
waiting.close()
