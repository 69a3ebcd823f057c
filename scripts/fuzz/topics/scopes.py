"""Names that are bound, deleted and looked up in nested functions, classes and comprehensions."""


class Body:
    def __init__(self, draw):
        self.draw, self.counter = draw, 0

    def mark(self):
        self.counter += 1
        return self.counter

    def leaf(self):
        draw = self.draw
        name = draw.of("xyz")
        return draw.of(
            [
                [f"{name} = {self.mark()}"],
                [f"{name} = {draw.of('xyz')}, {self.mark()}"],
                [f"{name} += {self.mark()}"],
                [f"del {name}"],
                [f"print({self.mark()}, {name})"],
                [f"print({self.mark()}, {name})"],
                ["print(sorted(n for n in locals() if n in 'xyz'))"],
                [f"print([{name} for {name} in range({draw.randint(0, 3)})], [({draw.of('xyz')}, i) for i in 'ab'])"],
                [f"print([({name} := i) for i in range({draw.randint(0, 3)})], {draw.of('xyz')})"],
                [f"print((lambda {name}={draw.of('xyz')}: ({name}, {draw.of('xyz')}))())"],
                [f"for {name} in range({draw.randint(0, 2)}): pass"],
                ["try:", "    raise KeyError(1)", f"except KeyError as {name}:", "    pass"],
                [f"if {name}: return {name}"],
                [f"calls.append(lambda: {name})"],
                ["print([call() for call in calls])"],
            ]
        )

    def block(self, depth, inside):
        draw = self.draw
        lines = []
        declared = draw.of("xyz")
        if inside == "function" and draw.often(0.4):
            lines.append(f"{draw.of(['nonlocal', 'global', 'nonlocal'])} {declared}")
        for _ in range(draw.randint(2, 4)):
            kind = draw.randrange(6) if depth else 0
            if kind == 1 or kind == 2:
                name = f"f{self.mark()}"
                parameter = draw.of(["", "x", "x=y", "*y", "y, z=1"])
                lines += [f"def {name}({parameter}):", *self.block(depth - 1, "function"), f"show(lambda: {name}({draw.of(['', '1', '1, 2'])}))"]
            elif kind == 3:
                name = f"C{self.mark()}"
                lines += [f"class {name}:", *self.block(depth - 1, "class"), f"print(sorted(n for n in vars({name}) if n in 'xyz'))"]
            else:
                leaf = self.leaf()
                lines += ["pass"] if inside == "class" and "return" in leaf[0] else leaf
        return ["    " + line for line in lines]


def lines(draw):
    body = Body(draw)
    yield "calls = []"
    yield "global x"
    yield f"x = {draw.of(['0', repr('global')])}"
    yield "def outer(y):"
    yield f"    z = {body.mark()}"
    yield from body.block(3, "outer")
    yield "    return z"
    yield "show(lambda: outer(7))"
    yield "show(lambda: outer())"
    yield "show(lambda: x)"
    yield "show(lambda: [call() for call in calls])"
