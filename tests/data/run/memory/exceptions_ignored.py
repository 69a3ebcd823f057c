import sys
import weakref


class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        raise ValueError(f"from {self.n}")


C(1)
print("after one", file=sys.stderr)
c = C(2)
try:
    {}["k"]
except KeyError:
    del c
    print("still handling", file=sys.stderr)


def callback(reference):
    print(reference() is None, file=sys.stderr)
    1 / 0


class D:
    pass


d = D()
r = weakref.ref(d, callback)
del d


def generator():
    try:
        yield 1
    finally:
        int("x")


g = generator()
next(g)
del g


class Own(Exception):
    pass


class E:
    def __del__(self):
        try:
            1 / 0
        except ZeroDivisionError:
            raise Own("chained, but told alone")


E()
print("end", file=sys.stderr)
