# send, throw, close, return values, delegation: the protocol in full.
import inspect


def echo(name):
    received = None
    while True:
        try:
            received = yield f"{name}:{received}"
        except ValueError as error:
            received = f"caught {error}"
        except GeneratorExit:
            print("closing", name)
            raise


g = echo("e")
print(next(g), g.send(1), g.throw(ValueError("v")), g.send(None), inspect.getgeneratorstate(g))
g.close()
g.close()
print(inspect.getgeneratorstate(g))
for call in ("next(g)", "g.send(1)", "g.throw(KeyError('k'))", "echo('new').send(5)", "echo('new').throw(TypeError)", "next(echo('x'), 1)", "echo('a').close()", "g.throw(5)", "g.throw()", "g.throw('text')", "g.send()"):
    try:
        print(call, eval(call))
    except BaseException as error:
        print(call, "->", type(error).__name__, error)


def averager():
    total = count = 0
    while (value := (yield total / count if count else None)) is not None:
        total += value
        count += 1
    return count, total / count


def report(results):
    while True:
        results.append((yield from averager()))


results = []
r = report(results)
next(r)
for value in (10, 20, 30, None, 5, None):
    print(r.send(value), end=" ")
print(results)


def inner():
    try:
        x = yield 1
        print("inner got", x)
        yield 2
    except KeyError as error:
        print("inner caught", error)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [10, 20]
    yield from "ab"
    return "outer result"


o = outer()
print(next(o), o.send("hello"), o.throw(KeyError("k")), list(o))
o = outer()
next(o)
try:
    o.throw(ZeroDivisionError("through"))
except ZeroDivisionError as error:
    print(error, o.gi_frame)
def returns(): 
    return 5
    yield
try:
    next(returns())
except StopIteration as stop:
    print(stop.value, stop.args, repr(stop))
def nested(n):
    if n:
        yield n
        yield from nested(n - 1)
print(list(nested(4)), sum(nested(100)))
def flatten(x):
    for item in x:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item
print(list(flatten([1, [2, (3, [4])], [], 5])))
def running():
    try:
        next(me)
    except ValueError as error:
        yield str(error)
me = running()
print(next(me))
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
def raises_stop():
    yield 1
    next(iter([]))
try:
    list(raises_stop())
except RuntimeError as error:
    print(error, type(error.__cause__).__name__)
print((lambda: (yield 5))().__next__(), [*(i for i in range(3))], type((yield_ for yield_ in [])).__name__)
def loop_else():
    for i in range(2):
        got = yield i
        if got: break
    else:
        yield "else"
    return
print(list(loop_else()), inspect.isgeneratorfunction(loop_else), inspect.isgenerator(loop_else()))
e = echo("attrs")
print(e.__name__, e.__qualname__, e.gi_code.co_name, e.gi_yieldfrom, e.gi_running)
