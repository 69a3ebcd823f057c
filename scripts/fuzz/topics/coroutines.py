"""Coroutines and asynchronous generators, driven by hand with send, throw and close."""

MADE = '''\
kept = []  # What is left half done lives until the end: nothing depends on when a frame lets go of it.
class Wait:
    def __init__(self, name): self.name = name
    def __await__(self):
        got = yield self.name
        print(self.name, 'got', got)
        return got
class Manager:
    async def __aenter__(self):
        print('enter', await Wait('entering'))
        return self
    async def __aexit__(self, kind, error, trace):
        print('exit', kind and kind.__name__, await Wait('leaving'))
        return isinstance(error, KeyError)
def keep(x):
    kept.append(x)
    return x
def drive(awaitable, *sent):
    steps = keep(awaitable.__await__() if not hasattr(awaitable, 'send') else awaitable)
    for value in (None, *sent):
        try:
            print('->', steps.throw(value) if isinstance(value, BaseException) else steps.send(value))
        except StopIteration as stop:
            return 'returned', stop.value
        except BaseException as error:
            return 'raised', repr(error)
    return 'closed', steps.close()
def finish(x):
    # What ignores GeneratorExit, and is let go, waits for the collector: its own traceback refers to it.
    for _ in range(9):
        try:
            return drive(x.aclose()) if hasattr(x, 'aclose') else x.close()
        except Exception as error:
            print('finish', repr(error))
'''


class Body:
    def __init__(self, draw):
        self.draw, self.counter = draw, 0
        self.awaited = []  # Coroutines with a body of their own; none awaits itself, which could go on for ever.

    def mark(self):
        self.counter += 1
        return str(self.counter)

    def block(self, depth, generator):
        lines = []
        for _ in range(self.draw.randint(1, 3)):
            lines += self.statement(depth, generator)
        return ["    " + line for line in lines]

    def statement(self, depth, generator):
        draw = self.draw
        if depth == 0 or draw.often(0.35):
            choices = [f"x = await Wait({self.mark()})", f"print({self.mark()}, x)", f"raise {draw.of(['ValueError', 'KeyError', 'StopAsyncIteration', 'StopIteration'])}({self.mark()})", "print([i async for i in keep(numbers(2))])", *(f"x = await keep({name}({self.mark()}))" for name in self.awaited), f"print([await Wait(i) for i in range({draw.randint(0, 2)})])"]
            choices += [f"yield {self.mark()}", f"x = yield {self.mark()}", f"yield {self.mark()}", "return"] if generator else [f"return {self.mark()}"]
            return [draw.of(choices)]
        inside = lambda: self.block(depth - 1, generator)
        kind = draw.randrange(5)
        if kind == 0:
            return ["async with Manager() as m:", *inside()]
        if kind == 1:
            return [f"async for x in keep(numbers({draw.randint(0, 2)})):", *inside(), *(["else:", *inside()] if draw.often(0.3) else [])]
        if kind == 2:
            return [f"if {draw.of(['x', 'not x'])}:", *inside()]
        lines = ["try:", *inside()]
        if kind == 3:
            lines += [f"except {draw.of(['ValueError', 'Exception', 'BaseException', 'GeneratorExit'])} as e:", f"    print('caught', {self.mark()}, repr(e))", *inside()]
        if kind == 4 or draw.often(0.3):
            lines += ["finally:", f"    print('finally', {self.mark()}{draw.of(['', ', await Wait(' + self.mark() + ')'])})"]
        return lines


def lines(draw):
    body = Body(draw)
    yield from MADE.splitlines()
    yield "async def numbers(n):"
    yield "    try:"
    yield "        for i in range(n):"
    yield f"            {draw.of(['yield i', 'yield await Wait(i)'])}"
    yield "    finally:"
    yield "        print('numbers end')"
    yield "async def inner(x):"
    yield from body.block(2, False)
    body.awaited.append("inner")
    yield "async def f(x):"
    yield from body.block(3, False)
    yield "async def g(x):"
    yield from body.block(3, True)
    yield "    yield 'last'"
    sent = lambda: ", ".join(draw.several(lambda: draw.of([draw.small(), "None", "ValueError('thrown')", "KeyError(0)", "'s'"]), 0, 6))
    for _ in range(draw.randint(2, 4)):
        yield f"show(lambda: drive(keep(f({draw.small()})), {sent()}))"
    yield f"a = g({draw.of(['0', '1', 'None'])})"
    for _ in range(draw.randint(3, 6)):
        step = draw.of(["a.__anext__()", "a.__anext__()", f"a.asend({draw.small()})", "a.asend(None)", "a.athrow(ValueError('thrown'))", "a.athrow(KeyError)", "a.aclose()"])
        yield f"show(lambda: drive(keep({step}), {sent()}))"
    # They refer to the list: what the collector would find some time goes here, one by one.
    yield "while kept:"
    yield "    finish(kept.pop())"
