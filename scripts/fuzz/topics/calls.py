"""Signatures of every form, called with arguments that fit and that do not; closures; unpacking."""


def signature(draw):
    names, parts, default = iter("abcdefgh"), [], False

    def one():
        nonlocal default
        default = default or draw.often(0.3)
        name = next(names)
        return f"{name}={draw.small()}" if default else name

    positional = [one() for _ in range(draw.randint(0, 2))]
    parts += positional + (["/"] if positional and draw.often(0.3) else [])
    parts += [one() for _ in range(draw.randint(0, 2))]
    star = draw.of(["", "*args", "*"])
    keywords = [next(names) + draw.of(["", f"={draw.small()}"]) for _ in range(draw.randint(0, 2))]
    if star == "*args" or keywords:
        parts += [star or "*", *keywords]
    if draw.often(0.3):
        parts.append("**rest")
    return parts


def call(draw):
    given = [draw.small() for _ in range(draw.randint(0, 4))]
    if draw.often(0.25):
        given.append(f"*{draw.of([draw.list(), draw.tuple(), '5', draw.str()])}")
    given += [f"{name}={draw.small()}" for name in draw.sample("abcdefz", draw.randint(0, 2))]
    if draw.often(0.25):
        given.append("**" + draw.of(["{'a': 1}", "{'z': 2, 'b': 3}", "{1: 2}", "5", "{}"]))
    return ", ".join(given)


def lines(draw):
    for name in "fg":
        parts = signature(draw)
        names = [part.lstrip("*").partition("=")[0] for part in parts if part not in "/*"]
        yield f"def {name}({', '.join(parts)}):"
        yield f"    return {', '.join(['0', *names])}"
    yield f"n = {draw.small()}"
    yield "def counter(start):"
    yield "    def step(by=1):"
    yield "        nonlocal start"
    yield f"        start {draw.of(['+', '-', '*'])}= by"
    yield "        return start"
    yield f"    {draw.of(['start += 1', 'del start', 'pass', 'late = [lambda: i for i in range(3)]'])}"
    yield "    return step"
    yield "step = counter(5)"
    for _ in range(draw.randint(4, 8)):
        text = draw.of(
            [
                lambda: f"{draw.of('fg')}({call(draw)})",
                lambda: f"{draw.of('fg')}({call(draw)})",
                lambda: f"step({draw.of(['', draw.small(), 'by=2', 'to=1'])})",
                lambda: f"(lambda {', '.join(signature(draw))}: 1)({call(draw)})",
                lambda: f"[h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]",
                lambda: f"{draw.of(['len', 'print', 'sorted', 'int', 'abs', 'isinstance', 'range', 'str', 'max'])}({call(draw)})",
                lambda: f"(lambda {draw.of(['a, b', '*a', 'a, *, b', 'a=1, b=2'])}: (a))(*{draw.container()})",
                lambda: f"[(m := n + {draw.small()}), m * 2, n]",
            ]
        )()
        yield f"show(lambda: ({text}))"
    for _ in range(draw.randint(0, 3)):
        yield "try:"
        yield f"    {draw.of(['a, b = ', 'a, *b = ', '*a, b, c = ', '(a, b), c = ', '[a, [b]] = ', 'a, b, *c, d = '])}{draw.of([draw.container(), draw.value(), '[[1, 2], 3]', '(1, [2])'])}"
        yield "    print(a, b)"
        yield "except Exception as e:"
        yield "    print(type(e).__name__, e)"
