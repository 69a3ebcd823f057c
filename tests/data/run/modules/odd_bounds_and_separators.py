import calendar
import enum
import itertools
import re


def show(call):
    try:
        print(call())
    except (TypeError, ValueError, re.error) as error:
        print(type(error).__name__, error)


for bounds in [(-1,), (-2,), ("a",), (-2, 3), (1, -1), (1, -2), (1, 2, 0), (None, None, None), (None, -3), ("a", 3), (2**63,)]:
    print(bounds, end=" ")
    show(lambda: list(itertools.islice(range(5), *bounds)))


class Whole(enum.IntEnum):
    ONE = 1

    def __str__(self):
        return "own"


print(f"{Whole.ONE}|{Whole.ONE:>5}|{Whole.ONE:d}", "{}".format(Whole.ONE), "%s %d" % (Whole.ONE, Whole.ONE))
for separator in (5, None, "ab", "", b"-", [1], 2.5):
    show(lambda: b"abc".hex(separator))
for value in ("x", None, b"a", [1], 2.5):
    show(lambda: b"%.1f|" % value)
    show(lambda: b"%g" % (value,))
show(lambda: calendar.isleap(2024, 2))
for pattern in (r"(?<!(a)?(?(1)b|c))", r"(?<=(a)\1b)", r"(?<=((a)?(?(1)b|c)))", r"(a)(?<=\1)", r"(?<=(?P<n>a)(?P=n))", r"(?<=(a|bc))", r"(a)?(?<=(?(1)b|c))"):
    show(lambda: re.compile(pattern).groups)
