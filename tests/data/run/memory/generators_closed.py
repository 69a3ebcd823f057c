# When generators that were not run to their end are closed, and what they hold.
import gc


class Thing:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)


def numbered(name, thing=None):
    try:
        for i in range(10):
            yield i
    finally:
        print("finally", name)


for i in numbered("loop"):
    if i == 1:
        break
print("after break")
g = numbered("never started")
del g
print("no finally without a start")
g = numbered("deleted", Thing("argument"))
next(g)
del g
print("after del")
g = numbered("replaced")
next(g)
g = None
print("after None")
a, *rest = numbered("unpacked")
print(a, len(rest))
print(any(i > 2 for i in numbered("any")))
print(next(numbered("next only")))
first = dict(zip(numbered("zip a"), numbered("zip b")))
print(len(first), 3 in numbered("membership"))


def delegating():
    try:
        yield from numbered("inner")
    finally:
        print("outer finally")


g = delegating()
print(next(g), next(g))
g.close()
g = delegating()
next(g)
del g
print("after delegation")


def holds():
    thing = Thing("local of generator")
    yield 1
    del thing
    yield 2


g = holds()
next(g)
next(g)
print("local deleted")
g.close()
g = holds()
next(g)
print("dropping")
del g


def returns():
    if False:
        yield
    return Thing("return value")


try:
    next(returns())
except StopIteration as stop:
    print("value", stop.value.name)
print("value gone")


def refuses():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("refused once")
            return


g = refuses()
next(g)
del g


def cycle():
    me = yield
    try:
        yield me
    finally:
        print("cycle closed")


g = cycle()
next(g)
g.send(g)
del g
print("a cycle with a generator")
gc.collect()
print("collected")
kept = numbered("at the end of the program")
next(kept)
print("end")
