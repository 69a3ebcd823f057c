"""Numbers and texts by the format mini-language, by %, in f-strings and by str.format."""


def spec(draw):
    fill = draw.of(["", "", "*", "0", "é", " ", "<"])
    align = draw.of(["<", ">", "^", "="]) if fill or draw.often(0.3) else ""
    return "".join(
        [
            fill if align else "",
            align,
            draw.of(["", "", "", "+", "-", " "]),
            draw.of(["", "", "", "z"]),
            draw.of(["", "", "", "#"]),
            draw.of(["", "", "", "0"]),
            draw.of(["", "", str(draw.randint(1, 15))]),
            draw.of(["", "", "", ",", "_"]),
            draw.of(["", "", f".{draw.randint(0, 8)}"]),
            draw.of(["", "d", "x", "X", "o", "b", "c", "n", "e", "E", "f", "F", "g", "G", "%", "s", "q"]),
        ]
    )


def percent(draw):
    kind = draw.of("ddiuoxXeEfFgGcrsa%")
    flags = "".join(draw.of(["", "", "-", "+", " ", "0", "#"]) for _ in range(2))
    width = draw.of(["", "", str(draw.randint(1, 12)), "*"])
    precision = draw.of(["", "", f".{draw.randint(0, 6)}", ".", ".*"])
    count = (width == "*") + (precision == ".*") + (kind != "%")
    stars = [str(draw.randint(-6, 9)) for _ in range(count - (kind != "%"))]
    return f"%{flags}{width}{precision}{kind}", stars + [draw.scalar() for _ in range(kind != "%")]


def percents(draw):
    parts, values = [], []
    for _ in range(draw.randint(1, 3)):
        part, given = percent(draw)
        parts.append(part)
        values += given
    if draw.often(0.1):
        values = values[1:]
    return f"{'|'.join(parts)!r} % ({''.join(value + ', ' for value in values)})"


def lines(draw):
    yield f"a, b = {draw.number()}, {draw.scalar()}"
    yield f"w, p = {draw.randint(0, 12)}, {draw.randint(0, 6)}"
    for _ in range(draw.randint(4, 8)):
        text = draw.of(
            [
                lambda: f"format({draw.number()}, {spec(draw)!r})",
                lambda: f"format({draw.scalar()}, {spec(draw)!r})",
                lambda: percents(draw),
                lambda: f"f'{{a:{spec(draw)}}}|{{b!{draw.of('rsa')}:{draw.of(['', '>8', '^9.3', '<4'])}}}'",
                lambda: f"f'{{a:{{w}}.{{p}}{draw.of(['f', 'e', 'g', '', '%', 'd'])}}}'",
                lambda: f"f'{{a = }} {{b=!s}} {{a + 1 = :{draw.of(['', 'x', '>12', '.2f'])}}}'",
                lambda: f"{draw.of(['{} {}', '{0} {1} {0}', '{1!r:>10}', '{:>{}}', '{a} {b}', '{} {0}', '{2}', '{{{}}}', '{0[1]}', '{0.real}', '{', '}', '{!x}'])!r}.format({draw.value()}, {draw.value()})",
                lambda: f"str({draw.number()}), repr({draw.float()})",
                lambda: f"ascii({draw.str()}), repr({draw.str()}), repr({draw.bytes()})",
                lambda: f"'{{:{spec(draw)}}}'.format({draw.number()})",
            ]
        )()
        yield f"show(lambda: ({text}))"
