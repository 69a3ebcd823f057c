# versions: 3.10-
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    centre: Point
    radius: float = 1


def describe(value):
    match value:
        case None:
            return "nothing"
        case True | False:
            return "a bool"
        case int() | float() if value < 0:
            return f"negative {value}"
        case 0:
            return "zero"
        case int(n):
            return f"int {n}"
        case str() as text if text.isupper():
            return f"shout {text}"
        case "":
            return "empty text"
        case str(text):
            return f"text of {len(text)}"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return f"on an axis at {x}"
        case Circle(Point(x, y), radius=r):
            return f"circle at {x},{y} of {r}"
        case []:
            return "empty sequence"
        case [single]:
            return f"one {single!r}"
        case [first, *middle, last]:
            return f"from {first} to {last} over {len(middle)}"
        case {"type": "move", "by": [dx, dy]}:
            return f"move by {dx}, {dy}"
        case {"type": kind, **rest}:
            return f"{kind} with {sorted(rest)}"
        case {}:
            return "some dict"
        case _:
            return f"a {type(value).__name__}"


for value in [None, True, -3, 0, 7, 2.5, -1.5, "HEY", "", "word", Point(0, 0), Point(5, 0), Point(0, 4), Point(1, 2), Circle(Point(1, 2)), [], (), [1], (1, 2), range(4), [1, 2, 3, 4], {"type": "move", "by": (1, 2)}, {"type": "quit", "now": 1}, {}, {1: 2}, {3}, b"xy"]:
    print(f"{value!r:<40}{describe(value)}")


def command(line):
    match line.split():
        case ["go", ("north" | "south") as where]:
            return f"going {where}"
        case ["go", other]:
            return f"no way {other}"
        case ["take", *things] if things:
            return f"taking {' and '.join(things)}"
        case [verb] | [verb, _]:
            return f"{verb}?"
        case _:
            return "eh?"


print([command(line) for line in ("go north", "go up", "take lamp map", "take", "jump high", "a b c d")])
x = 5
match x:
    case int(real=r):
        print("real", r)
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]:
        print(a, b, c)
match = {"match": 1}
print(match["match"])
