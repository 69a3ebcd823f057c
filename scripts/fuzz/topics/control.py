"""Loops, try, with and return inside each other; every step prints, so that the order is seen."""

MANAGER = '''\
class Manager:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error)
        return self.swallow
'''
ERRORS = ["ValueError", "KeyError", "ZeroDivisionError", "RuntimeError"]


class Control:
    def __init__(self, draw):
        self.draw, self.counter = draw, 0

    def mark(self):
        self.counter += 1
        return str(self.counter)

    def leaf(self, loop, handler):
        draw = self.draw
        choices = [f"print({self.mark()}, n)"] * 4
        choices += [f"raise {draw.of(ERRORS)}({self.mark()})", "1 // (n % 2)", "n += 1", f"seen.append({self.mark()})"]
        choices += [f"return {self.mark()}", "assert n < 2, n", f"if n > {draw.randint(0, 3)}: raise {draw.of(ERRORS)}(n)"]
        choices += [f"{{}}[{self.mark()}]", f"if n % 2: return seen"]
        if loop:
            choices += ["break", "continue", "if n > 1: break", "if n % 2: continue"]
        if handler:
            choices += ["raise", f"raise {draw.of(ERRORS)}('new') from error", "print(repr(error), repr(error.__context__))", "raise TypeError from None"]
        return [draw.of(choices)]

    def block(self, depth, loop, handler):
        lines = []
        for _ in range(self.draw.randint(1, 3)):
            lines += self.statement(depth, loop, handler)
        return ["    " + line for line in lines]

    def statement(self, depth, loop, handler):
        draw = self.draw
        if depth == 0 or draw.often(0.25):
            return self.leaf(loop, handler)
        inside = lambda loop=loop, handler=handler: self.block(depth - 1, loop, handler)
        kind = draw.randrange(5)
        if kind == 0:
            return [f"for n in range({draw.randint(0, 3)}):", *inside(loop=True), *(["else:", *inside()] if draw.often(0.4) else [])]
        if kind == 1:
            name = f"w{self.mark()}"
            return [f"{name} = 0", f"while {name} < {draw.randint(1, 3)}:", f"    {name} += 1", *inside(loop=True), *(["else:", *inside()] if draw.often(0.3) else [])]
        if kind == 2:
            return [f"with Manager({self.mark()}, {draw.of(['True', 'False', 'False'])}) as m:", *inside()]
        if kind == 3 and draw.often(0.5):
            return [f"if {draw.of(['n', 'not n', 'n % 2', 'len(seen) > 1', 'n == 0 or seen'])}:", *inside(), "else:", *inside()]
        lines = ["try:", *inside()]
        caught = draw.of(["", "ValueError", "(KeyError, ZeroDivisionError)", "Exception", "RuntimeError"])
        if caught:
            lines += [f"except {caught} as error:", *inside(handler=True)]
            if draw.often(0.3):
                lines += ["else:", *inside()]
        if not caught or draw.often(0.5):
            lines += ["finally:", f"    print('finally', {self.mark()})", *self.block(depth - 1, loop, False)]
        return lines


def lines(draw):
    control = Control(draw)
    yield from MANAGER.splitlines()
    yield "def f(n, seen):"
    yield from control.block(3, False, False)
    yield "    return 'end', n"
    yield "def chain(e):"
    yield "    while e is not None:"
    yield "        print('  ', repr(e), repr(e.__cause__), e.__suppress_context__)"
    yield "        e = e.__context__"
    yield "for n in range(3):"
    yield "    seen = []"
    yield "    try:"
    yield "        print('returned', f(n, seen), seen)"
    yield "    except Exception as e:"
    yield "        chain(e)"
