"""Comprehensions in comprehensions, lambdas, classes and generators, whose names are also those around them."""


class Body:
    def __init__(self, draw):
        self.draw, self.plain = draw, False

    def name(self):
        return self.draw.of("xyz")

    def value(self, depth):
        """In a comprehension no function is made: CPython then mixes up the cells of its variables and of those around it."""
        draw = self.draw
        if depth == 0:
            return draw.of([self.name, self.name, self.name, lambda: draw.small(), lambda: f"({self.name()}, {self.name()})"])()
        inner = lambda: self.value(depth - 1)
        if self.plain:
            return draw.of([lambda: self.comprehension(depth), lambda: f"[{inner()}, {inner()}]", lambda: f"({inner()} if {inner()} else {inner()})", lambda: f"str({inner()})[:9]"])()
        return draw.of(
            [
                lambda: self.comprehension(depth),
                lambda: self.comprehension(depth),
                lambda: self.comprehension(depth),
                lambda: f"(lambda {draw.of(['', self.name(), self.name() + '=' + inner()])}: {inner()})",
                lambda: f"call(lambda: {inner()})",
                lambda: f"call(lambda {self.name()}={inner()}: {inner()})",
                lambda: f"({self.name()} := {inner()})",
                lambda: f"[{inner()}, {inner()}]",
                lambda: f"({inner()} if {inner()} else {inner()})",
                lambda: f"str(clean({inner()}))[:9]",
            ]
        )()

    def comprehension(self, depth):
        draw = self.draw
        plain, self.plain = self.plain, True
        inner = lambda: self.value(depth - 1)
        clauses = ""
        for _ in range(draw.of([1, 1, 2])):
            target = draw.of([self.name(), self.name(), f"{self.name()}, i", "i"])
            source = draw.of(["range(2)", "'ab'", "items(" + inner() + ")", "[" + inner() + "]"]) if "," not in target else "enumerate('ab')"
            clauses += f" for {target} in {source}" + (f" if {inner()}" if draw.often(0.2) else "")
        head, value = inner(), inner()
        self.plain = plain
        return draw.of([f"[{head}{clauses}]", f"[{head}{clauses}]", *([] if plain else [f"list({head}{clauses})"]), f"{{str({head}): {value}{clauses}}}", f"sorted({{str({head}){clauses}}})"])


def lines(draw):
    body = Body(draw)
    shown = lambda: f"show(lambda: clean({body.value(draw.randint(1, 3))}))" if draw.often(0.2) else f"print(clean({body.value(draw.randint(1, 3))}))"
    yield "def call(f):"
    yield "    return f() if callable(f) else f"
    yield "def items(v):"
    yield "    return v if isinstance(v, (list, tuple)) else [v]"
    yield "def clean(v):"
    yield "    return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v"
    yield f"x = {draw.small()}"
    for at in range(draw.randint(1, 3)):
        yield f"def f{at}({draw.of(['', 'y=5', 'x=1', '*z'])}):"
        if draw.often(0.3):
            yield f"    {draw.of(['nonlocal x', 'nonlocal x', 'y = 1', 'z = 3', 'x = 4'])}"
        yield f"    {shown()}"
        kind = draw.randrange(3)
        if kind == 0:
            yield f"    class C:"
            yield f"        {body.name()} = {body.value(2)}"
            yield f"        {body.name()} = {body.value(1)}"
            yield f"    print(sorted((k, clean(v)) for k, v in vars(C).items() if k in 'xyz'))"
        elif kind == 1:
            yield f"    def g({draw.of(['', 'z=2', 'x=3'])}):"
            yield f"        {shown()}"
            yield f"        return {body.value(1)}"
            yield "    print(clean(g()))"
        yield f"    {shown()}"
        yield f"    print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))"
        yield f"show(f{at})"
    yield shown()
