"""match with patterns of every form against values that nearly fit."""

CLASSES = '''\
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P):
    __match_args__ = ("y",)
'''


def pattern(draw, depth, names):
    def capture():
        name = next(names, "_")
        return name

    if depth == 0 or draw.often(0.25):
        return draw.of([draw.of(["0", "1", "-1", "'a'", "None", "True", "1.0", "b'abc'", "2 + 1j"]), "_", capture(), capture(), "int()", "str()", f"int({capture()})"])
    inner = lambda: pattern(draw, depth - 1, names)
    return draw.of(
        [
            lambda: "[" + ", ".join(draw.several(inner, 0, 3)) + "]",
            lambda: "(" + "".join(part + ", " for part in draw.several(inner, 1, 3)) + ")",
            lambda: f"[{inner()}, *{capture()}]",
            lambda: f"[*{draw.of(['_', capture()])}, {inner()}]",
            lambda: "{" + f"{draw.of([repr('a'), '1', repr('k')])}: {inner()}" + "}",
            lambda: "{" + f"'a': {inner()}, **{capture()}" + "}" if draw.often(0.7) else "{}",
            lambda: f"P({inner()}, {inner()})",
            lambda: f"P(y={inner()})",
            lambda: f"Q({inner()})",
            lambda: f"Q({inner()}, {inner()})",
            lambda: f"list() | {draw.of(['dict()', 'tuple()', '0'])}",
            lambda: f"({inner()}) as {capture()}",
            lambda: f"{draw.of(['bool', 'float', 'bytes', 'P', 'dict'])}()",
        ]
    )()


def value(draw, depth):
    if depth == 0 or draw.often(0.3):
        return draw.of(["0", "1", "-1", "'a'", "None", "True", "1.0", "b'abc'", "(2+1j)", "'ab'", "5"])
    inner = lambda: value(draw, depth - 1)
    return draw.of(
        [
            lambda: "[" + ", ".join(draw.several(inner, 0, 3)) + "]",
            lambda: "(" + "".join(part + ", " for part in draw.several(inner, 0, 3)) + ")",
            lambda: "{" + ", ".join(f"{draw.of([repr('a'), '1', repr('k')])}: {inner()}" for _ in range(draw.randint(0, 2))) + "}",
            lambda: f"{draw.of('PQ')}({inner()}, {inner()})",
        ]
    )()


def lines(draw):
    yield from CLASSES.splitlines()
    yield "def f(v):"
    yield "    a = b = c = d = e = '-'"
    yield "    match v:"
    for at in range(draw.randint(2, 6)):
        text = pattern(draw, draw.randint(1, 3), iter("abcde"))
        guard = draw.of(["", "", "", " if a", " if v != 1", " if a == b"])
        if text in ("_", "a") and not guard:
            text = "0"
        yield f"        case {text}{guard}:"
        yield f"            return {at}, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]"
    yield "    return 'none'"
    for _ in range(draw.randint(4, 10)):
        yield f"show(lambda: f({value(draw, draw.randint(1, 3))}))"
