"""Methods of str and bytes, with arguments that fit and that do not."""

PLAIN = "capitalize casefold lower upper title swapcase isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper split rsplit splitlines strip lstrip rstrip".split()


def lines(draw):
    piece = lambda: draw.of([draw.str(), draw.str(), "'a'", "'X'", "' '", "'l'", "'lo'", "None", "5", "('a', 'H')"])
    text = lambda: draw.of([draw.str(), f"({draw.str()} + {draw.str()})", f"({draw.str()} * {draw.randint(0, 3)})"])
    number = lambda: draw.of([draw.small(), draw.small(), "None", "100", "-100"])
    for _ in range(draw.randint(4, 9)):
        call = draw.of(
            [
                lambda: f"{text()}.{draw.of(PLAIN)}()",
                lambda: f"{text()}.{draw.of(['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'])}({', '.join([piece(), *draw.several(number, 0, 2)])})",
                lambda: f"{text()}.{draw.of(['split', 'rsplit'])}({draw.of([piece(), 'None'])}, {draw.small()})",
                lambda: f"{text()}.{draw.of(['partition', 'rpartition', 'strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix', 'join'])}({piece()})",
                lambda: f"{text()}.{draw.of(['center', 'ljust', 'rjust'])}({draw.randint(-2, 15)}{draw.of(['', ', ' + piece()])})",
                lambda: f"{text()}.zfill({draw.randint(-2, 12)})",
                lambda: f"{text()}.replace({piece()}, {piece()}{draw.of(['', ', ' + draw.small()])})",
                lambda: f"{text()}.expandtabs({draw.of(['', '4', '0', '1'])})",
                lambda: f"{text()}.encode({draw.of(['', repr('ascii'), repr('latin-1'), repr('utf-16'), repr('ascii') + ', ' + repr('replace'), repr('ascii') + ', ' + repr('xmlcharrefreplace'), repr('nothing')])})",
                lambda: f"{draw.bytes()}.{draw.of(['decode()', 'hex()', 'upper()', 'split()', 'find(97)', 'replace(b' + repr('a') + ', b' + repr('zz') + ')', 'isalpha()', 'startswith(b' + repr('a') + ')', 'join([b' + repr('x') + '])'])}",
                lambda: f"{text()}[{number()}:{number()}:{draw.of(['', '2', '-1', '0', '-3'])}]",
                lambda: f"{text()}[{draw.small()}]",
                lambda: f"{piece()} in {text()}",
                lambda: f"{text()} {draw.of(['<', '<=', '==', '>', '+', '*', '%'])} {piece()}",
                lambda: f"sorted({text()}), len({text()}), list({text()})",
                lambda: f"{text()}.translate(str.maketrans({draw.of([repr('ab') + ', ' + repr('xy'), '{97: None, ' + repr('b') + ': ' + repr('BB') + '}', repr('a') + ', ' + repr('b') + ', ' + repr('l')])}))",
                lambda: f"str({draw.bytes()}, {draw.of([repr('utf-8'), repr('ascii'), repr('latin-1')])})",
                lambda: f"{text()}.splitlines({draw.of(['', 'True', 'keepends=True'])})",
                lambda: f"repr({text()}), ascii({text()}), hash({text()}) == hash({text()})",
                lambda: f"{text()}.{draw.of(PLAIN)}({piece()})",
            ]
        )()
        yield f"show(lambda: ({call}))"
