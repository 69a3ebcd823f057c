"""Expressions over numbers, built deep enough that kinds and signs meet."""

BINARY = ["+", "-", "*", "/", "//", "%", "&", "|", "^", "<", "<=", "==", "!=", ">", ">="]
CALLS = ["abs", "bool", "int", "float", "hash", "round", "str", "complex", "repr"]
METHODS = ["bit_length()", "bit_count()", "conjugate()", "as_integer_ratio()", "is_integer()", "hex()", "real", "imag", "numerator", "denominator"]


def expression(draw, depth):
    if depth == 0:
        return draw.number() if draw.often(0.9) else draw.scalar()
    inner = lambda: expression(draw, depth - 1)
    kind = draw.randrange(10)
    if kind < 5:
        return f"({inner()} {draw.of(BINARY)} {inner()})"
    if kind == 5:
        return f"{draw.of(['-', '+', '~', 'not '])}({inner()})"
    if kind == 6:
        return f"({inner()} {draw.of(['<<', '>>'])} {draw.randint(-1, 70)})"
    if kind == 7:
        return f"({inner()} ** {draw.of(['0', '1', '2', '3', '-1', '-2', '0.5', '-0.5'])})"
    if kind == 8:
        return draw.of(
            [
                f"divmod({inner()}, {inner()})",
                f"round({inner()}, {draw.randint(-3, 5)})",
                f"pow({inner()}, {draw.randint(-2, 30)}, {draw.small()})",
                f"min({inner()}, {inner()})",
                f"max({inner()}, {inner()})",
                f"sum([{inner()}, {inner()}])",
                f"({inner()} if {inner()} else {inner()})",
                f"({inner()} {draw.of(['and', 'or'])} {inner()})",
                f"({inner()} < {inner()} <= {inner()})",
                f"int(str({draw.int()}), {draw.of(['10', '16', '36', '0', '2'])})",
            ]
        )
    return draw.of([f"{draw.of(CALLS)}({inner()})", f"({inner()}).{draw.of(METHODS)}", f"{draw.of(['bin', 'oct', 'hex'])}({draw.int()})"])


def lines(draw):
    yield from (f"x = {draw.number()}", f"y = {draw.number()}")
    for _ in range(draw.randint(3, 8)):
        if draw.often(0.2):
            name = draw.of("xy")
            yield "try:"
            yield f"    {name} {draw.of(['+', '-', '*', '/', '//', '%', '&', '|', '^'])}= {draw.of([draw.number(), 'x', 'y'])}"
            yield "except Exception as e:"
            yield "    print(e)"
            yield "print(x, y)"
        else:
            yield f"show(lambda: {expression(draw, draw.randint(1, 3))})"
