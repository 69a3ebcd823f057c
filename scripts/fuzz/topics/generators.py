"""Generators with try and yield from, driven by next, send, throw and close in any order."""


class Body:
    def __init__(self, draw):
        self.draw, self.counter = draw, 0

    def mark(self):
        self.counter += 1
        return str(self.counter)

    def block(self, depth, loop):
        lines = []
        for _ in range(self.draw.randint(1, 3)):
            lines += self.statement(depth, loop)
        return ["    " + line for line in lines]

    def statement(self, depth, loop):
        draw = self.draw
        if depth == 0 or draw.often(0.4):
            choices = [f"yield {self.mark()}", f"x = yield {self.mark()}", f"print('got', (yield {self.mark()}))", f"yield x"]
            choices += [f"print({self.mark()}, x)", f"raise ValueError({self.mark()})", f"return {self.mark()}", f"x = yield from inner({draw.randint(0, 3)})"]
            choices += [f"yield from [{self.mark()}, {self.mark()}]", f"yield from (i * x for i in range(2) if x)", f"yield [(yield), x]"]
            choices += ["break", "continue"] if loop else []
            return [draw.of(choices)]
        kind = draw.randrange(4)
        if kind == 0:
            return [f"for x in range({draw.randint(0, 3)}):", *self.block(depth - 1, True)]
        if kind == 1:
            return [f"if {draw.of(['x', 'not x', 'isinstance(x, str)'])}:", *self.block(depth - 1, loop)]
        lines = ["try:", *self.block(depth - 1, loop)]
        if kind == 2:
            lines += [f"except {draw.of(['ValueError', 'GeneratorExit', 'Exception', 'BaseException'])} as e:", f"    print('caught', {self.mark()}, repr(e))", *self.block(depth - 1, loop)]
            if draw.often(0.3):
                lines += ["else:", *self.block(depth - 1, loop)]
        if kind == 3 or draw.often(0.3):
            lines += ["finally:", f"    print('finally', {self.mark()})"]
        return lines


def lines(draw):
    body = Body(draw)
    yield "def inner(n):"
    yield "    try:"
    yield "        for i in range(n):"
    yield "            print('inner got', (yield i))"
    yield f"    {draw.of(['finally', 'except ValueError', 'except GeneratorExit'])}:"
    yield f"        {draw.of(['print(' + repr('inner ends') + ')', 'raise KeyError(n)', 'yield 99'])}"
    yield "    return n * 10"
    yield "def f(x):"
    yield from body.block(3, False)
    yield "    yield 'last'"
    yield f"g = f({draw.of(['0', '1', 'None', repr('s')])})"
    for _ in range(draw.randint(3, 9)):
        step = draw.of(["next(g)", "next(g)", f"g.send({draw.small()})", "g.send(None)", "g.throw(ValueError('thrown'))", "g.throw(KeyError)", "g.close()", "next(g, 'default')", "g.gi_frame is None, g.gi_running", "list(zip(range(2), g))"])
        yield f"show(lambda: ({step}))"
    yield "show(lambda: list(g))"
    yield "del g"
