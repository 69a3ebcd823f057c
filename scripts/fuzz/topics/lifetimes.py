"""When objects die: the moment at which the last reference goes, and what weak references and finalisers see."""

MADE = '''\
class Thing:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print("del", self.name)
class Quiet(Thing):
    __slots__ = ("other",)
    def __del__(self): pass
def make(name): return Thing(name)
def keep(*a): return a
def raiser(x): raise ValueError(x.name)
def gen(x):
    try:
        yield x.name
        yield 2
    finally:
        print("left", x.name)
refs = {}
def watch(x):
    refs[x.name] = weakref.ref(x, lambda r, n=x.name: print("gone", n))
    return x
'''


class Names:
    def __init__(self, draw):
        self.draw, self.counter = draw, 0

    def new(self):
        self.counter += 1
        return draw_of(self.draw, self.counter)


def draw_of(draw, number):
    made = f"Thing('t{number}')"
    return draw.of([made, made, made, f"watch({made})", f"make('m{number}')"])


def step(draw, names):
    name = draw.of("xyz")
    new = names.new
    return draw.of(
        [
            lambda: [f"{name} = {new()}"],
            lambda: [f"{name} = {draw.of('xyz')}"],
            lambda: [f"del {name}", f"{name} = None"],
            lambda: [f"{name} = [{new()}, {draw.of('xyz')}]"],
            lambda: [f"box.append({draw.of(['x', new()])})"],
            lambda: ["box.pop()"],
            lambda: ["box.clear()"],
            lambda: [f"table[{draw.of(['1', '2', repr('k')])}] = {draw.of(['y', new()])}"],
            lambda: [f"table.pop({draw.of(['1', '2', repr('k')])}, None)"],
            lambda: [f"keep({new()}, {new()})"],
            lambda: [f"print(keep({new()}, {draw.of('xyz')}))"],
            lambda: [f"{new()}.name, {new()}.name"],
            lambda: ["try:", f"    raiser({new()})", "except ValueError as e:", "    print('caught', e)"],
            lambda: [f"for {name} in [{new()}, {new()}]: print({name})"],
            lambda: [f"print([i.name for i in ({new()}, {new()})])"],
            lambda: [f"{name} = (lambda v: lambda: v)({new()})"],
            lambda: [f"{name} = gen({new()})", f"print(next({name}))"],
            lambda: [f"{name} = gen({new()})", "print('never begun')"],
            lambda: [f"next(gen({new()}))"],
            lambda: [f"{name} = {new()}", f"{name}.me = {name}", f"{name} = None", "print('cycle')"],
            lambda: [f"{name} = {new()}", f"{name}.other = {new()}", f"{name}.other.other = {name}"],
            lambda: ["gc.collect(); print('collected')"],
            lambda: ["print(sorted((n, r() is not None) for n, r in refs.items()))"],
            lambda: [f"x, y = y, {new()}"],
            lambda: [f"(lambda a, b={new()}: print(a, b))({new()})"],
            lambda: [f"def f(a={new()}): return a", "f()", "del f"],
            lambda: ["class C:", f"    attribute = {new()}", "print(C.attribute)", "del C; gc.collect()"],
            lambda: [f"with contextlib.closing(contextlib.ExitStack()) as s: s.callback(print, {new()})"],
            lambda: [f"print(f'{{{new()}}}', {new()} is None)"],
            lambda: [f"weak['{name}'] = q = {new()}", "print(list(weak))", "del q", "print(list(weak))"],
            lambda: [f"print({{1: {new()}}}.get(1).name, [{new()}][0], ({new()},)[-1:])"],
            lambda: [f"functools.partial(print, {new()})({new()})"],
            lambda: [f"print(*map(make, 'pq'))"],
            lambda: [f"print(sorted([{new()}, {new()}], key=lambda t: t.name, reverse=True))"],
            lambda: [f"{name} = {new()}", f"f = weakref.finalize({name}, print, 'finalised')", f"{name} = f = None"],
            lambda: [f"print({new()} and {new()} or {new()})"],
            lambda: [f"a, *b = {new()}, {new()}, {new()}", "print(a, b)", "del b", "a = None"],
            lambda: [f"if {new()}: print('if')"],
            lambda: [f"while {new()}:", "    print('while')", "    break"],
            lambda: ["try:", f"    {name} = {new()}", "    raise KeyError(1)", "except KeyError:", f"    {name} = None", "finally:", "    print('end')"],
        ]
    )()


def lines(draw):
    names = Names(draw)
    yield "import contextlib, gc, weakref"
    yield from MADE.splitlines()
    yield "box, table, weak = [], {}, weakref.WeakValueDictionary()"
    yield "def f():"
    yield "    x = y = z = None"
    for _ in range(draw.randint(5, 12)):
        yield from ("    " + line for line in step(draw, names))
        yield "    print('--')"
    yield f"    return {draw.of(['x', 'None', 'x, y', 'lambda: z'])}"
    yield "r = f()"
    yield "print('returned')"
    yield "del r"
    yield "box.clear(); table.clear()"
    yield "print('end')"
