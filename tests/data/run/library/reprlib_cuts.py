# Texts that are cut to a length, and reprs that come to themselves.
import reprlib
from collections import deque
from array import array

print(reprlib.repr(list(range(20))), reprlib.repr("x" * 60), reprlib.repr({i: i for i in range(9)}), reprlib.repr(set("abcdefghij")))
print(reprlib.repr((1,)), reprlib.repr(()), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(10**60), reprlib.repr(deque(range(9))), reprlib.repr(frozenset([1])))
print(reprlib.repr({}), reprlib.repr(set()), reprlib.repr(array("i", range(9))), reprlib.repr("it's " * 9), reprlib.repr(None), reprlib.repr(2.5))
short = reprlib.Repr()
short.maxlist, short.maxstring, short.maxother = 2, 10, 12
print(short.repr([1, 2, 3]), short.repr("abcdefghijklmnop"), short.repr(object)[:12])


class Ring(list):
    @reprlib.recursive_repr("<again>")
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


ring = Ring("ab")
ring.append(ring)
print(ring, ring.__repr__.__name__)


class Long:
    def __repr__(self):
        return "Long(" + "y" * 50 + ")"


print(reprlib.repr(Long()), reprlib.repr([Long(), {"k": Long()}]), reprlib.aRepr.maxlevel)
