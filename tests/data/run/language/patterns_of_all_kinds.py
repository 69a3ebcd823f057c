# versions: 3.10-
# match: literals, captures, or, guards, sequences, mappings, classes, values, nested; what does not match.
import enum
from dataclasses import dataclass


class Color(enum.Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int = 0


class Pair:
    __match_args__ = ("left", "right")
    def __init__(self, left, right): self.left, self.right = left, right


class Node:
    def __init__(self, value, children=()): self.value, self.children = value, children


def describe(subject):
    match subject:
        case None: return "none"
        case True | False: return "bool"
        case 0 | 1 | -1: return "small"
        case 3.5: return "float"
        case 1 + 2j: return "complex"
        case "": return "empty text"
        case "a" | "b" as letter: return f"letter {letter}"
        case b"x": return "bytes"
        case int(n) if n > 100: return f"big {n}"
        case int(): return "int"
        case str(text) if len(text) > 5: return "long " + text
        case Color.RED: return "red"
        case Color(): return "other color"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"on y at {y}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(): return "point"
        case Pair(Pair(a, b), c): return f"nested pair {a} {b} {c}"
        case Pair(left=l): return f"pair {l}"
        case []: return "empty sequence"
        case [1, 2, *_]: return "starts 1 2"
        case [x]: return f"one: {x}"
        case [x, y]: return f"two: {x} {y}"
        case [first, *middle, last] if middle: return f"many: {first} {middle} {last}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": kind, **rest} if rest: return f"{kind} with {rest}"
        case {"type": kind}: return kind
        case {}: return "some mapping"
        case Node(value=str(v), children=[Node(value=w), *_]): return f"tree {v} {w}"
        case float() | complex(): return "number"
        case _: return f"other {type(subject).__name__}"


for subject in (None, True, False, 0, 1.0, -1, 3.5, 1 + 2j, 2 + 2j, "", "b", "c", "longer text", b"x", b"y", 500, 50, Color.RED, Color.BLUE, Point(0), Point(0, 5), Point(3, 3), Point(1, 2), Pair(Pair(1, 2), 3), Pair(9, 9), [], (), [1, 2], (1, 2, 3), [5], "x", (5, 6), [5, 6, 7], range(3), iter([1]), {1}, {"type": "circle", "r": 2}, {"type": "square", "side": 1}, {"type": "x"}, {}, {"z": 1}, Node("a", [Node("b")]), Node("a"), 2.5, object, bytearray(b"ab")):
    print(repr(subject)[:30].split(" at 0x")[0].ljust(32), describe(subject))


def command(line):
    match line.split():
        case ["go", ("north" | "south") as direction]: return f"going {direction}"
        case ["take", item, *rest]: return f"taking {' '.join([item, *rest])}"
        case ["quit" | "exit" | "q"]: return "bye"
        case [] | [""]: return "nothing"
        case [verb]: return f"{verb} what?"
        case [verb, *_]: return f"cannot {verb}"


print([command(c) for c in ("go north", "go up", "take the big lamp", "q", "", "look", "sing a song")])
x, captured = 5, None
match 7:
    case captured: pass
print(captured)
match (1, (2, [3, {"k": (4, 5)}])):
    case (a, (b, [c, {"k": (d, e)}])): print(a, b, c, d, e)
match {"a": 1, "b": 2, "c": 3}:
    case {"a": 1, **others}: print(others)
class Weird:
    __match_args__ = ("a", "a2")
    a = 1
for source in ("case Weird(1, 2): pass", "case Weird(1, a=2): pass", "case int(1, 2): pass", "case Point(1, 2, 3): pass", "case Weird(1, 2, 3): pass", "case object(1): pass", "case missing.Name: pass", "case x2(): pass", "case 1 | y: pass", "case y: pass\n case 2: pass", "case [*a, *b]: pass", "case [a, a]: pass", "case {'k': 1, 'k': 2}: pass", "case -x: pass"):
    try:
        exec(f"match Weird():\n {source}\nprint({source!r}, 'no error')")
    except Exception as error:
        print(source.split(":")[0], "->", type(error).__name__, str(error).split(" (")[0])
match = {"match": 1}
case = match["match"]
print(match, case)
