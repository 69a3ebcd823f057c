# versions: 3.14-
"""Small things that 3.14 brought."""
import contextvars
import functools
import heapq
import operator
import sys
import uuid
from decimal import Decimal
from fractions import Fraction


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error)


h = [3, 1, 2]
heapq.heapify_max(h)
show(lambda: h)
show(lambda: (heapq.heappush_max(h, 9), h, heapq.heappop_max(h), h))
show(lambda: (heapq.heappushpop_max(h, 0), heapq.heapreplace_max(h, 5), h))
show(lambda: heapq.heappop_max([]))
P = functools.Placeholder
f = functools.partial(pow, P, 2)
show(lambda: (f(3), f, f.args))
show(lambda: functools.partial(f, 5)())
show(lambda: functools.partial(pow, P, 3, P)(2, 5))
show(lambda: functools.partial(pow, 2, P))
show(lambda: f())
show(lambda: functools.partial(pow, a=P))
show(lambda: (P, type(P), type(P)()))
show(lambda: list(map(lambda a, b: a + b, [1, 2], [3, 4], strict=True)))
show(lambda: list(map(lambda a, b: a + b, [1, 2], [3], strict=True)))
show(lambda: list(map(lambda a, b: a + b, [1], [3, 4], strict=True)))
show(lambda: list(map(str, [1], strict=True)))
show(lambda: (float.from_number(3), complex.from_number(2), complex.from_number(1j)))
show(lambda: float.from_number("3"))
show(lambda: complex.from_number("3"))
show(lambda: (Fraction.from_number(1.5), Decimal.from_number(3)))
show(lambda: Decimal.from_number("3"))
var = contextvars.ContextVar("var", default=0)
with var.set(5) as token:
    print(var.get(), type(token).__name__)
print(var.get())
show(lambda: (operator.is_none(None), operator.is_not_none(None)))
show(lambda: (uuid.uuid7().version, uuid.uuid6().version, uuid.uuid8(1, 2, 3), uuid.NIL, uuid.MAX))
show(lambda: functools.reduce(operator.add, [1, 2], initial=10))
show(lambda: memoryview(b"abc").index(98))
show(lambda: (memoryview(b"abcb").count(98),))
show(lambda: bytes.fromhex(b"6162"))
show(lambda: int("0x1f", 0))


class T:
    def __trunc__(self):
        return 3


show(lambda: int(T()))
show(lambda: round(2.5))
show(lambda: 1 in 5)
show(lambda: {}[[]])
show(lambda: {[]: 1})
show(lambda: {[]})
import itertools, json, string, types, os, io, inspect, datetime, statistics, textwrap
show(lambda: json.loads("[1,]"))
show(lambda: json.dumps({1: object()}))
show(lambda: datetime.date.strptime("2024-01-02", "%Y-%m-%d"))
show(lambda: datetime.time.strptime("12:30", "%H:%M"))
show(lambda: inspect.signature(lambda a, /, b=1, *, c: 0))
show(lambda: types.FrameLocalsProxyType)
show(lambda: string.templatelib)
show(lambda: "%.3x" % 5)
show(lambda: f"{1234567.891:_.2f} {1234.5678:,.4f} {5.123456:.6_f}")
show(lambda: issubclass(int, int | str))
show(lambda: itertools.batched("abc", 2, strict=True).__next__())
show(lambda: Fraction(1, 3).__format__(".3f"))
show(lambda: sys.version_info[:2])
show(lambda: "a".join(["b", 1]))
show(lambda: super().x)
import graphlib, calendar, unittest, argparse
g = graphlib.TopologicalSorter({1: [2]})
show(lambda: (g.prepare(), g.prepare()))
show(lambda: argparse.ArgumentParser(suggest_on_error=True, color=False).parse_args.__name__)
p = argparse.ArgumentParser(prog="x", suggest_on_error=True)
p.add_argument("--mode", choices=["fast", "slow"])
show(lambda: p.parse_args(["--mode", "fats"]))
