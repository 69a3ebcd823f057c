"""Hierarchies with super(), properties and attribute hooks; operators that answer, refuse or are not there."""

OPERATORS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "and": "&", "or": "|", "xor": "^", "lshift": "<<", "matmul": "@", "pow": "**"}
COMPARISONS = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}
OTHERS = {
    "len": ("", "return 3"),
    "bool": ("", "return self.v > 1"),
    "getitem": (", i", "if i > 2: raise IndexError(i)\n        return self.v + i"),
    "contains": (", i", "return i == self.v"),
    "call": (", *a, **k", "return self.v, a, k"),
    "iter": ("", "return iter([self.v, 0])"),
    "getattr": (", name", "if name.startswith('q'): raise AttributeError(name)\n        return 'no ' + name"),
    "hash": ("", "return hash(self.v)"),
    "repr": ("", "return f'<{type(self).__name__} {self.v}>'"),
    "str": ("", "return f'str {self.v}'"),
    "format": (", spec", "return spec + '!'"),
    "index": ("", "return self.v"),
    "int": ("", "return self.v"),
    "neg": ("", "return -self.v"),
    "abs": ("", "return 'abs'"),
    "setattr": (", name, value", "object.__setattr__(self, name, value)"),
    "reversed": ("", "return 'back'"),
    "round": (", n=None", "return n"),
}


def methods(draw, name):
    answer = lambda what: draw.of([f"return {what!r}, self.v", f"return {what!r}, self.v", "return NotImplemented"])
    for operator in draw.sample(sorted(OPERATORS), draw.randint(0, 3)):
        for prefix in draw.sample(["", "r", "i"], draw.randint(1, 2)):
            yield f"    def __{prefix}{operator}__(self, other):"
            yield f"        {answer(name + ' ' + prefix + operator)}"
    for comparison in draw.sample(sorted(COMPARISONS), draw.randint(0, 2)):
        yield f"    def __{comparison}__(self, other):"
        yield f"        {answer(name + ' ' + comparison)}"
    for other in draw.sample(sorted(OTHERS), draw.randint(0, 4)):
        parameters, body = OTHERS[other]
        yield f"    def __{other}__(self{parameters}):"
        yield f"        {body}"
    if draw.often(0.6):
        yield "    def m(self):"
        yield f"        return [{name!r}] + {draw.of(['super().m()', 'super().m()', '[]'])}"
    if draw.often(0.3):
        yield "    @property"
        yield "    def p(self):"
        yield f"        return {name!r}, self.v"
        if draw.often(0.5):
            yield "    @p.setter"
            yield "    def p(self, value):"
            yield "        self.v = value"
    if draw.often(0.3):
        yield f"    @{draw.of(['classmethod', 'staticmethod'])}"
        yield "    def c(*a):"
        yield f"        return {name!r}, len(a)"
    if draw.often(0.3):
        yield f"    shared = {draw.list()}"


def lines(draw):
    names = "ABCD"[: draw.randint(2, 4)]
    for at, name in enumerate(names):
        bases = draw.sample(names[:at], draw.randint(0, min(at, 2)))
        yield "try:" if len(bases) > 1 else "if True:"
        yield f"    class {name}({', '.join(bases)}):"
        if not bases:
            yield "        def __init__(self, v): self.v = v"
        yield from ("    " + line for line in ["    pass", *methods(draw, name)])
        if len(bases) > 1:
            yield "except TypeError as e:"
            yield "    print(e)"
            yield f"    {name} = {names[0]}"
    yield f"print([c.__name__ for c in {names[-1]}.__mro__])"
    yield "objects = [" + ", ".join(f"{name}({draw.small()})" for name in names) + "]"
    yield "def name(x):"
    yield "    return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x"
    for _ in range(draw.randint(5, 10)):
        one = lambda: f"objects[{draw.randrange(len(names))}]"
        operator = draw.of(sorted([*OPERATORS.values(), *COMPARISONS.values(), "in"]))
        text = draw.of(
            [
                lambda: f"{one()} {operator} {one()}",
                lambda: f"{one()} {operator} {draw.scalar()}",
                lambda: f"{draw.scalar()} {operator} {one()}",
                lambda: f"{one()}.{draw.of(['m()', 'p', 'c()', 'v', 'q', 'shared', '__class__.__name__', 'nothing'])}",
                lambda: f"setattr({one()}, {draw.of(['p', 'v', 'new'])!r}, {draw.small()})",
                lambda: f"delattr({one()}, {draw.of(['p', 'v', 'new'])!r})",
                lambda: f"{draw.of(['len', 'bool', 'list', 'abs', 'int', 'iter', 'reversed', 'round', 'hex', 'float', 'sorted', 'next'])}({one()})",
                lambda: f"{one()}({draw.of(['', '1', 'a=2'])})",
                lambda: f"{one()}[{draw.small()}]",
                lambda: f"[1, 2, 3][{one()}]",
                lambda: f"format({one()}, 'x')",
                lambda: f"{names[-1]}.{draw.of(['c(1)', 'm', 'shared', '__bases__', 'p'])} is None",
                lambda: f"isinstance({one()}, {draw.of(names)}), issubclass({draw.of(names)}, {draw.of(names)})",
                lambda: f"sorted({one()}.__dict__.items())",
                lambda: "{" + f"{one()}: 1" + "} == 0",
                lambda: f"-{one()}, ~{one()}",
            ]
        )()
        yield f"show(lambda: name({text}))"
    yield f"x = {draw.of(['objects[0]', 'objects[-1]'])}"
    yield "try:"
    yield f"    x {draw.of(sorted(OPERATORS.values()))}= {draw.of([draw.small(), 'objects[0]'])}"
    yield "    print(name(x))"
    yield "except Exception as e:"
    yield "    print(type(e).__name__, e)"
