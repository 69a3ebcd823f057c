"""Texts made of pieces of numbers, read as numbers; and numbers written and read again."""

PIECES = list("0123456789_+-.eE ") + ["0x", "0b", "0o", "j", "J", "inf", "nan", "infinity", "\\u0663", "\\uff15", "\\u00b2", "\\n", "(", ")", "1e5", "e-3", "_", "00", "9" * 20, "\\x00", "f", "a", "z", "p3", "1.5", "\\u2003", "\\xbd", "/", ","]
READERS = ["int", "float", "complex", "D", "F", "float.fromhex", "int", "float"]


def text(draw):
    made = "".join(draw.of(PIECES) for _ in range(draw.randint(1, 5)))
    return f"'{draw.of(['', '', '-', '+', ' '])}{made}{draw.of(['', '', ' '])}'"


def lines(draw):
    number = lambda: draw.of([draw.int(), draw.float(), repr(draw.uniform(-1, 1) * 10 ** draw.randint(-30, 30)), str(draw.getrandbits(draw.of([8, 64, 200]))), f"{draw.randint(1, 99)}e{draw.randint(-320, 310)}"])
    for _ in range(draw.randint(5, 9)):
        use = draw.of(
            [
                lambda: f"{draw.of(READERS)}({text(draw)})",
                lambda: f"{draw.of(READERS)}({text(draw)})",
                lambda: f"int({text(draw)}, {draw.of(['0', '2', '3', '8', '10', '16', '36', '1', '37', '-2'])})",
                lambda: f"{draw.of(['int', 'float'])}({text(draw)}.encode('latin-1', 'replace'))",
                lambda: f"float(repr({number()})), repr(float({number()}))",
                lambda: f"float({number()}).hex(), float.fromhex(float({number()}).hex())",
                lambda: f"int({number()}), round({number()}, {draw.randint(-5, 8)}), math.trunc({number()})",
                lambda: f"'%.{draw.randint(0, 20)}{draw.of('efg')}' % {number()}",
                lambda: f"format({number()}, {draw.of(['.17g', '.3', 'e', '.0f', ',.2f', '_.3f', 'n', '.25f', '+.1%', '#.3g', 'g', '.15g', '020,.3f'])!r})",
                lambda: f"str(D({number()})), F({number()}), D(repr({number()}))",
                lambda: f"({number()}).as_integer_ratio(), ({number()}).is_integer()",
                lambda: f"hash(float({number()})), hash(F({number()})), hash(D({number()}))",
                lambda: f"int({number()}) {draw.of(['//', '%', '>>', '&', '**'])} {draw.of(['7', '-3', '64', '2'])}, divmod(int({number()}), -10**9)",
                lambda: f"complex({number()}, {number()}), complex({number()}) {draw.of(['*', '/', '-', '**', '=='])} complex({draw.small()}, {draw.small()})",
                lambda: f"math.isclose({number()}, {number()}), math.frexp({number()}), math.modf({number()}), math.isqrt(abs(int({number()})))",
                lambda: f"json.loads({text(draw)})",
                lambda: f"{text(draw)}.isdigit(), {text(draw)}.isnumeric(), {text(draw)}.isdecimal()",
                lambda: f"sorted([{number()}, {number()}, {number()}]), {number()} < {number()}, {number()} == D(1)",
            ]
        )()
        yield f"show(lambda: ({use}))"
