# A text on the left of % formats whatever stands on the right, before that is asked.
import re


class Reflected:
    def __rmod__(self, other):
        return "reflected"

    def __repr__(self):
        return "Reflected()"

    def __index__(self):
        return 3


class DerivedReflected(str):
    def __rmod__(self, other):
        return "of the derived class"


class Declines(str):
    def __mod__(self, other):
        return NotImplemented


for left in ("", "a", "%s", b"", b"%d", bytearray(b"%d!"), bytearray(b"x"), 5, Declines("a")):
    for right in (Reflected(), DerivedReflected("q")):
        try:
            print(repr(left), repr(right), repr(left % right))
        except TypeError as error:
            print(repr(left), repr(right), error)

# What separates bytes is given back as it came, a bytearray has its own kind.
for text in (b"abc", bytearray(b"abc")):
    for separator in (b"b", bytearray(b"b"), b"x", bytearray(b"x")):
        for method in (text.partition, text.rpartition):
            parts = method(separator)
            print(parts, parts[1] is separator)

# Turns of a loop that must be may be empty, and another one may follow.
for pattern in (r"(?:((?:\w)*?)){1,2}", r"(?:(a*)){2,3}", r"(?:(a*?)){2,}", r"(?:(a|b*)){1,3}?$", r"(?:(a*)b*){2}c?", r"((?:a?)*?){2,3}?b"):
    for text in ("aaa", "aabc", "b", ""):
        print(pattern, repr(text), [(m.span(), m.groups()) for m in re.finditer(pattern, text)])
