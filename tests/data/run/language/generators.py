# Generators and coroutines driven by hand: send, throw, close, yield from, attributes, what goes wrong.
import sys


def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


def echo(start):
    got = start
    while True:
        try:
            got = yield got
        except ValueError as error:
            got = ["caught", str(error)]


g = echo(1)
print(attempt(g.send, 5), next(g), g.send(2), g.throw(ValueError("v")), g.throw(ValueError, "w"), g.throw(ValueError))
print(g.gi_running, g.gi_frame.f_lineno, g.gi_code.co_name, g.gi_yieldfrom, g.__name__, g.__qualname__)
print(g.gi_frame.f_locals["got"], attempt(g.throw, KeyError("k")), g.gi_frame, attempt(next, g), g.close())
for bad in [(5,), ("text",), (ValueError("x"), "y"), (int,), (ValueError, "v", "tb")]:
    print(attempt(echo(1).throw, *bad))


def returns():
    yield 1
    return "result"


def outer():
    got = yield from returns()
    print("got", got)
    back = yield from [10, 20]
    print("list gave", back)
    try:
        yield from echo("inner")
    except KeyError:
        yield "handled"
    finally:
        print("outer leaves")


g = outer()
print(next(g), next(g), next(g), next(g), g.send("through"), g.gi_yieldfrom.__name__)
print(g.throw(KeyError), attempt(next, g))
g = returns()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def cleans(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


g = ignores()
next(g)
print(attempt(g.close))
log = []
g = cleans(log)
next(g)
print(g.close(), g.close(), log, list(g))
g = cleans(log)
print(g.close(), attempt(next, g), log)
g = cleans(log)
next(g)
del g
print(log)


def itself():
    yield attempt(lambda: next(me))


me = itself()
print(next(me))


def stops():
    yield 1
    raise StopIteration("inside")


def stopped_by_next():
    yield next(iter([]))


g = stops()
next(g)
print(attempt(next, g), attempt(next, stopped_by_next()))
try:
    list(stops())
except RuntimeError as error:
    print(repr(error.__cause__), error.__cause__ is error.__context__)


class Inner:
    """An iterator with methods of its own."""

    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        return ("sent", value)

    def throw(self, *args):
        return ("thrown", type(args[0]).__name__)

    def close(self):
        print("inner closed")


def wraps():
    return (yield from Inner())


g = wraps()
print(next(g), g.send(3), g.throw(KeyError("k")), g.close())


class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("last words")


def takes():
    result = yield from Ends()
    yield result


print(list(takes()), attempt(lambda: list((yield_from for yield_from in 5))))


async def coroutine(n):
    return n * 2


async def awaiting():
    return await coroutine(4) + await coroutine(5)


c = awaiting()
print(type(c).__name__, c.cr_running, c.cr_await, c.cr_code.co_name, c.cr_origin, c.__name__)
print(attempt(c.send, 1), attempt(c.send, None), attempt(c.send, None), c.close(), c.cr_frame)
c = awaiting()
print(c.close(), attempt(c.send, None), attempt(lambda: iter(c)), attempt(lambda: [*c]))
c = awaiting()
print(attempt(c.throw, KeyError("early")), attempt(c.throw, KeyError("late")))
c = awaiting()
w = c.__await__()
print(type(w).__name__, attempt(next, w), attempt(next, w))


def lazily(log):
    log.append("started")
    x = yield
    log.append(x)


log = []
g = lazily(log)
print(log, next(g), log, attempt(g.send, "x"), log)
squares = (n * n for n in range(4))
print(next(squares), squares.__name__, squares.gi_code.co_varnames, list(squares))
first = (print("evaluated at once"), [1, 2])[1]
g = (x for x in first)
first = None
print(list(g))
print(list(map(lambda f: f(), [(lambda n=n: n) for n in range(3)])), sum(n for n in range(5)), max((n for n in [3, 9, 2]), default=0))


def nested(depth):
    if depth:
        yield from nested(depth - 1)
    yield depth


print(list(nested(5)), sum(1 for _ in nested(200)))


def swap():
    a = yield
    while True:
        a, b = (yield a), a


g = swap()
print(next(g), g.send(1), g.send(2), g.send(3))
try:
    raise KeyError("outside")
except KeyError:

    def handling():
        print(sys.exc_info()[0])
        try:
            raise ValueError
        except ValueError:
            yield sys.exc_info()[0]
        print(sys.exc_info()[0])

    for kind in handling():
        print(kind, sys.exc_info()[0])
