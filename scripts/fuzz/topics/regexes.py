"""Patterns put together at random, matched against texts that nearly fit."""


def pattern(draw, depth):
    if depth == 0:
        return draw.of(["a", "b", "c", ".", r"\d", r"\w", r"\s", "[abc]", "[^a]", "[a-c1]", r"\b", "^", "$", "x", "1", " ", r"\W", r"[\w-]", r"\.", "B", r"\Z", r"\D", "é", "-"])
    inner = lambda: pattern(draw, depth - 1)
    return draw.of(
        [
            lambda: inner() + inner(),
            lambda: inner() + inner(),
            lambda: inner() + inner() + inner(),
            lambda: f"({inner()})",
            lambda: f"(?:{inner()})",
            lambda: f"{inner()}|{inner()}",
            lambda: f"(?:{inner()}){draw.of(['*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{,2}', '{1,}?'])}",
            lambda: f"({inner()}){draw.of(['*', '+', '?', '{2}'])}",
            lambda: f"{draw.of(['(?=', '(?!', '(?<=', '(?<!'])}{inner()})",
            lambda: f"(?P<{draw.of('nm')}>{inner()})",
            lambda: f"({inner()}){inner()}\\1",
            # Of a group that is still open CPython may know a former end.
            lambda: f"(?P<o>{inner()})?(?(o){inner()}|{inner()})",
            lambda: f"(?i:{inner()})",
        ]
    )()


def lines(draw):
    for _ in range(draw.randint(3, 6)):
        made = pattern(draw, draw.randint(1, 4))
        text = draw.of([repr("".join(draw.of("abcabcab1x -BÉé\n.") for _ in range(draw.randint(0, 12)))), "'a1 b2  c3'", "'abcabc'", "'aaa'", "'key: value-1.5'", "'x.y\\n1 a'"])
        flags = draw.of(["", "", "", ", re.I", ", re.M", ", re.S", ", re.A", ", re.M | re.I"])
        yield "try:"
        yield f"    p = re.compile({made!r}{flags}); t = {text}"
        yield "    print(p.groups, p.groupindex)"
        yield "except re.error as e:"
        yield "    print('error', e, e.pos)"
        yield "else:"
        for _ in range(draw.randint(2, 4)):
            use = draw.of(
                [
                    "[(m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup) for m in p.finditer(t)]",
                    "p.findall(t)",
                    "p.split(t)",
                    f"p.split(t, {draw.randint(0, 2)})",
                    "p.match(t)",
                    "p.fullmatch(t)",
                    f"p.search(t, {draw.randint(0, 4)})",
                    f"p.sub({draw.of(['-', '<\\g<0>>', '\\1', '[\\g<1>]', '\\g<n>', '', '\\n'])!r}, t)",
                    f"p.subn(lambda m: m[0].upper(), t, {draw.randint(0, 2)})",
                    "p.search(t) and p.search(t).expand(r'\\g<0>!')",
                    "p.search(t).regs",
                ]
            )
            yield f"    show(lambda: ({use}))"
