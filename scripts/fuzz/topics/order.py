"""In which order the parts of expressions and statements are evaluated: every part says that it was."""

MADE = '''\
def t(n, value=None):
    print(n, end=" ")
    return n if value is None else value
class Log:
    def __init__(self, name): self.__dict__["name"] = name
    def __repr__(self): return self.name
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        print(f"{self.name}.{name}", end=" ")
        return Log(self.name + name)
    def __setattr__(self, name, value): print(f"{self.name}.{name} = {value!r}", end=" ")
    def __delattr__(self, name): print(f"del {self.name}.{name}", end=" ")
    def __getitem__(self, key):
        print(f"{self.name}[{key!r}]", end=" ")
        return key
    def __setitem__(self, key, value): print(f"{self.name}[{key!r}] = {value!r}", end=" ")
    def __delitem__(self, key): print(f"del {self.name}[{key!r}]", end=" ")
    def __call__(self, *a, **k):
        print(f"{self.name}(*{a}, **{k})", end=" ")
        return len(a) + len(k)
    def __iadd__(self, other):
        print(f"{self.name} += {other!r}", end=" ")
        return self
    def __enter__(self):
        print("enter", self.name, end=" ")
        return (1, 2)
    def __exit__(self, *given): print("exit", self.name, given[0], end=" ")
    def __eq__(self, other):
        print(f"{self.name} == {other!r}", end=" ")
        return other == 1
    def __bool__(self):
        print("bool", self.name, end=" ")
        return self.name != "b"
    def __hash__(self):
        print("hash", self.name, end=" ")
        return 1
    def __iter__(self):
        print("iter", self.name, end=" ")
        return iter([1, 2])
    def keys(self):
        print("keys", self.name, end=" ")
        return ["p", "q"]
a, b, c = Log("a"), Log("b"), Log("c")
'''


class Parts:
    def __init__(self, draw):
        self.draw, self.counter = draw, 0

    def mark(self):
        self.counter += 1
        return self.counter

    def value(self, depth):
        draw = self.draw
        if depth == 0:
            return draw.of([f"t({self.mark()})", f"t({self.mark()})", f"t({self.mark()}, {draw.of(['0', 'None or 0', '[1, 2]', repr('s'), 'a', 'b'])})", draw.of("abc")])
        inner = lambda: self.value(depth - 1)
        return draw.of(
            [
                lambda: f"{inner()} {draw.of(['+', '<', '==', 'and', 'or', 'in', 'is', '-', 'not in'])} {inner()}",
                lambda: f"({inner()} {draw.of(['<', '==', '<='])} {inner()} {draw.of(['<', '!=', 'in'])} {inner()})",
                lambda: f"({inner()} if {inner()} else {inner()})",
                lambda: f"{{t({self.mark()}): {inner()}, {draw.of('abc')}: {inner()}}}",
                lambda: f"[{inner()}, *{inner()}, {inner()}]",
                lambda: f"{{{draw.of('abc')}, {draw.of('abc')}, t({self.mark()})}}",
                lambda: f"{draw.of('abc')}({self.arguments(inner)})",
                lambda: f"{draw.of('abc')}[{inner()}{draw.of(['', ':' + inner(), ', ' + inner()])}]",
                lambda: f"{draw.of('abc')}.{draw.of('xy')}",
                lambda: f"(lambda x={inner()}, *, y={inner()}: {inner()})()",
                lambda: f"f'{{{inner()}}}{{{inner()}!r:>{{{inner()}}}}}'",
                lambda: f"[({inner()}, i) for i in {inner()} if {inner()}]",
                lambda: f"{{{draw.of(['i', 'a', 'b'])}: {inner()} for i in {inner()}}}",
                lambda: f"(n := {inner()})",
                lambda: f"not {inner()}",
                lambda: f"({inner()}, {inner()})[{inner()}]",
                lambda: f"{{**{inner()}, t({self.mark()}): {inner()}}}",
            ]
        )()

    def arguments(self, inner):
        draw = self.draw
        parts = draw.several(inner, 0, 2) + ([f"*{draw.of(['a', 'b', '[' + inner() + ']'])}"] if draw.often(0.3) else []) + ([f"k={inner()}"] if draw.often(0.4) else [])
        return ", ".join(parts + ([f"**{draw.of('abc')}"] if draw.often(0.3) else []) + ([f"m={inner()}"] if draw.often(0.2) else []))

    def target(self):
        draw = self.draw
        name = draw.of("abc")
        return draw.of([f"{name}.{draw.of('xy')}", f"{name}[{self.value(draw.randint(0, 1))}]", f"{name}[{self.value(0)}:{self.value(0)}]", "n", f"t({self.mark()}, {name}).x", f"t({self.mark()}, {name})[{self.value(0)}]"])

    def statement(self):
        draw = self.draw
        value = lambda: self.value(draw.randint(0, 2))
        return draw.of(
            [
                lambda: [f"print({value()})"],
                lambda: [f"print({value()})"],
                lambda: [f"{self.target()} = {self.target()} = {value()}"],
                lambda: [f"{self.target()}, {self.target()} = {value()}, {value()}"],
                lambda: [f"{self.target()}, *{self.target()} = {value()}"],
                lambda: [f"{self.target()} {draw.of(['+=', '+=', '-='])} {value()}"],
                lambda: [f"del {self.target()}, {self.target()}"],
                lambda: [f"with {value()} as {self.target()}, {draw.of('abc')} as {self.target()}:", f"    {value()}"],
                lambda: [f"for {self.target()} in {value()}:", f"    {value()}"],
                lambda: [f"assert {value()}, {value()}"],
                lambda: [f"if {value()}:", "    print('yes')", f"elif {value()}:", "    print('no')"],
                lambda: [f"@t({self.mark()}, lambda f: f)", f"def f(x: {value()} = {value()}, *, y: {value()} = {value()}) -> {value()}: pass"],
                lambda: [f"class C({draw.of(['', 'metaclass=type, '])}*(), **{{}}):", f"    x: {value()} = {value()}"],
                lambda: [f"raise {draw.of(['ValueError', 'KeyError'])}({value()}) from {draw.of(['None', 'None', value()])}"],
            ]
        )()


def lines(draw):
    yield from MADE.splitlines()
    parts = Parts(draw)
    for _ in range(draw.randint(4, 8)):
        yield "try:"
        yield from ("    " + line for line in parts.statement())
        yield "    print()"
        yield "except Exception as e:"
        yield "    print(type(e).__name__, e)"
