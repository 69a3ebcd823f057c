"""Any value where any other is expected: operators, builtin functions, conversions, comprehensions."""

BUILTINS = ["len", "sorted", "list", "tuple", "sum", "min", "max", "any", "all", "enumerate", "reversed", "set", "dict", "str", "repr", "bool", "iter", "hash", "callable", "bytes", "bytearray", "frozenset", "int", "float", "ord", "chr", "abs", "type", "next", "zip", "round"]
OPERATORS = ["+", "-", "*", "/", "//", "%", "@", "&", "|", "^", "<<", ">>", "<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "and", "or"]


def shown(text):
    """Iterators and sets print as lists, addresses not at all."""
    return f"tidy({text})"


def comprehension(draw):
    condition = draw.of(["", " if i", " if i > 1", " if not i", " if i != j" if draw.often(0.2) else ""])
    inner = draw.of(["", "", f" for j in {draw.list()}"])
    head = draw.of(["i", "(i, i)", "i * 2", "str(i)", "[i]", "i + k", "(j, i)" if inner else "i"])
    source = f" for i in {draw.container()}{condition}{inner}"
    return draw.of([f"[{head}{source}]", f"list({head}{source})", "{" + f"{head}: i{source}" + "}", f"sum({head}{source})", f"sorted({head}{source})", f"any({head}{source})", f"max(({head}{source}), default='none')"])


def lines(draw):
    yield f"k = {draw.value()}"
    yield "def tidy(x):"
    yield "    return list(x) if hasattr(x, '__next__') else x"
    for _ in range(draw.randint(4, 9)):
        text = draw.of(
            [
                lambda: f"{draw.of(BUILTINS)}({draw.value()})",
                lambda: f"{draw.value()} {draw.of(OPERATORS)} {draw.value()}",
                lambda: f"{draw.value()} {draw.of(OPERATORS)} {draw.scalar()}",
                lambda: comprehension(draw),
                lambda: f"sorted({draw.container()}, reverse={draw.of(['True', 'False'])}, key={draw.of(['None', 'abs', 'str', 'lambda i: -i', 'lambda i: i % 3', 'len'])})",
                lambda: f"list(zip({draw.container()}, {draw.container()}{draw.of(['', ', strict=True'])}))",
                lambda: f"list(map({draw.of(['str', 'abs', 'lambda a: a + 1', 'lambda a, b: (a, b)', 'None'])}, {draw.container()}{draw.of(['', ', ' + draw.container()])}))",
                lambda: f"list(filter({draw.of(['None', 'bool', 'lambda i: i > 1', 'str'])}, {draw.container()}))",
                lambda: f"{draw.of(['list', 'dict', 'tuple'])}(enumerate({draw.container()}, {draw.small()}))",
                lambda: f"{draw.of(['isinstance', 'issubclass'])}({draw.value()}, {draw.of(['int', '(int, str)', 'list', 'object', '3', 'int | None'])})",
                lambda: f"dict({draw.container()}, a={draw.small()})",
                lambda: f"[*{draw.container()}, *{draw.container()}]",
                lambda: "{**" + draw.dict() + ", **" + draw.container() + "}",
                lambda: f"list(reversed({draw.container()}))",
                lambda: f"sum({draw.container()}, {draw.value()})",
                lambda: f"range({draw.small()}, {draw.small()}){draw.of(['[::-1]', '[1:3]', '.index(2)', '.count(1)', '[-1]', ' == range(0)', '[5]'])}",
                lambda: f"int({draw.str()}, {draw.of(['10', '2', '16', '37', '0'])})",
                lambda: f"slice({draw.small()}, {draw.of(['None', draw.small()])}, {draw.of(['None', '0', '2', '-1'])}).indices({draw.small()})",
                lambda: f"(lambda a, /, b=2, *c, d=4, **e: (a, b, c, d, e))({', '.join(draw.several(draw.small, 0, 4))})",
                lambda: f"getattr({draw.value()}, {draw.of(['real', 'upper', '__class__', 'nothing', 'append', 'keys'])!r}, 'default') is None",
            ]
        )()
        yield f"show(lambda: {shown(text)})"
