# Builtins whose work goes through methods written in Python.


class Number:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Number) and self.value == other.value

    def __lt__(self, other):
        return self.value < other.value

    def __le__(self, other):
        return self.value <= other.value

    def __gt__(self, other):
        return self.value > other.value

    def __ge__(self, other):
        return self.value >= other.value

    def __add__(self, other):
        return Number(self.value + (other.value if isinstance(other, Number) else other))

    __radd__ = __add__

    def __repr__(self):
        return f"N({self.value})"

    def __bool__(self):
        return self.value != 0


def numbers(*values):
    return [Number(value) for value in values]


a, b = numbers(1, 2), numbers(1, 3)
print(a == numbers(1, 2), a != numbers(1, 2), a == b, a != b, a < b, a <= b, a > b, a >= b)
print((a, 1) == (numbers(1, 2), 1), {"k": a} == {"k": numbers(1, 2)}, {"k": a} != {"k": b}, a == tuple(a), a < numbers(1))
print([a, b] < [a, b], [[Number(1)]] <= [[Number(1)]], (Number(2),) > (Number(1), 5))
print(Number(2) in b, Number(3) in b, Number(9) not in b, b.index(Number(3)), b.count(Number(1)))
b.remove(Number(1))
print(b, a, tuple(a), {"k": a}, {1: (a,)}, (Number(1),), [[[Number(5)]]])
loop = [Number(1)]
loop.append(loop)
print(loop)
print(sorted(numbers(3, 1, 2)), sorted(numbers(3, 1, 2), reverse=True))
print(min(numbers(3, 1, 2)), max(numbers(3, 1, 2)), min(Number(5), Number(4)), max([], default="none"))
print(sum(numbers(1, 2, 3)), sum(numbers(1, 2), Number(10)), any(numbers(0, 0)), all(numbers(1, 2)), any([]), all([]))
items = numbers(5, 4, 3, 2, 1)
items.sort()
print(items)
items.sort(key=lambda number: (number.value % 2, -number.value))
print(items)
people = [("ann", 3), ("bob", 1), ("cid", 3), ("dan", 1)]
print(sorted(people, key=lambda person: person[1]), sorted(people, key=lambda person: person[1], reverse=True))
print(min(people, key=lambda person: person[1]), max(people, key=lambda person: person[1]), max("abc", "ab", key=len))


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


class Squares:
    def __len__(self):
        return 4

    def __getitem__(self, index):
        if index >= 4:
            raise IndexError(index)
        return index * index


print(list(Countdown(3)), tuple(Countdown(3)), sum(Countdown(4)), max(Countdown(4)), sorted(Countdown(4)))
print(list(enumerate(Countdown(2), start=5)), list(zip(Countdown(3), "ab")), dict(zip("ab", Countdown(2))))
print(list(map(lambda x: x + 1, Countdown(3))), list(map(lambda x, y: (x, y), Countdown(3), [7, 8])))
print(list(filter(None, Countdown(3))), list(filter(lambda x: x > 1, Countdown(4))), list(filter(None, numbers(0, 1))))
print(list(Squares()), list(reversed(Squares())), 9 in Squares(), 5 in Squares(), [*Squares()], sum(Squares()))
first, *rest = Countdown(4)
print(first, rest, 2 in Countdown(3), 7 not in Countdown(3), ", ".join(str(x) for x in Countdown(3)))
source = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(source), 0)), next(iter([]), "default"), getattr(a[0], "missing", "default"))
print(list(zip([1, 2], Countdown(2), strict=True)), *Countdown(3), sep="|")
m = map(Number, [1, 2])
print(next(m), list(m), sorted(set(Countdown(3))), len(set(Countdown(3))))


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


writer = Writer()
print(1, Number(2), "x", sep="-", end="!", file=writer)
print(writer.parts)


class Same:
    def __ne__(self, other):
        return "ne"

    def __eq__(self, other):
        return NotImplemented


class OnlyEq:
    def __eq__(self, other):
        return [1]


class Shown(ValueError):
    def __repr__(self):
        return "repr"


print(str(Shown("text")), repr(Shown("text")), str(KeyError(Number(1))), str(Shown()), str(Shown(1, Number(2))))
print(Same() != 1, Same() == 1, OnlyEq() != 1, OnlyEq() == 1, repr(ValueError(Number(1))), str(ValueError(Number(1), 2)))
for call in (
    lambda: sorted([Number(1), object()]),
    lambda: [Number(1)] < [object()],
    lambda: {"a": Number(1)} < {"a": Number(1)},
    lambda: min([]),
    lambda: max(),
    lambda: sum(["a"], ""),
    lambda: list(zip(Countdown(2), [1], strict=True)),
    lambda: sorted(Countdown(2), lambda x: x),
    lambda: sum(numbers(1), []),
    lambda: max(Countdown(3), key=lambda x: x.missing),
    lambda: list(5),
    lambda: sorted([1, "a"]),
    lambda: reversed(Countdown(2)),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
