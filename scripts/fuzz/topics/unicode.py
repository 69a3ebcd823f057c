"""Methods of texts whose characters change their length, have no case, are digits or spaces of other scripts; codecs and their errors."""

CHARACTERS = "aZ09 _-\t\n\r'\"\\ßŉǅǆİıſΣσςﬁΐᾳᾼÅåÅe\u0301\u0345\u00b2½ⅧⓐªºѠ日本ก١\uff15\u0661\x1c\x1f\x85\u2028\u3000\u200b\u00a0\x7f\x00€🚀𝐀𐐀𐐨\U000e0041\ufeffआऽ가ᄀΏ῾\u0308"
KNOWN = ["utf-8", "utf-8", "utf-8", "utf-16", "utf-16-le", "utf-32-be", "latin-1", "ascii"]
ERRORS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"]
PLAIN = "capitalize casefold lower upper title swapcase isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper split rsplit splitlines strip lstrip rstrip".split()


def text(draw):
    return ascii("".join(draw.of(CHARACTERS) for _ in range(draw.randint(0, 6))))


def data(draw):
    return repr(bytes(draw.of([0x61, 0x20, 0x80, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x9A, 0x80, 0xED, 0xA0, 0x80, 0xFF, 0xFE, 0xC0, 0xF4, 0x90, 0x00, 0x3D, 0xE0, 0x9F]) for _ in range(draw.randint(0, 6))))


def lines(draw):
    one = lambda: text(draw)
    for _ in range(draw.randint(5, 9)):
        use = draw.of(
            [
                lambda: f"[m() for m in (lambda s: (s.upper, s.lower, s.title, s.casefold, s.swapcase, s.capitalize))({one()})]",
                lambda: f"[m() for m in (lambda s: (s.isalpha, s.isdigit, s.isnumeric, s.isdecimal, s.isspace, s.isprintable, s.isidentifier, s.isupper, s.islower, s.istitle, s.isalnum))({one()})]",
                lambda: f"{one()}.{draw.of(PLAIN)}()",
                lambda: f"{one()}.{draw.of(['split', 'rsplit', 'strip', 'lstrip', 'rstrip', 'partition', 'rpartition', 'count', 'find', 'replace', 'removeprefix', 'removesuffix', 'startswith', 'join'])}({one()}{draw.of(['', ', ' + one()]) if draw.often(0.2) else ''})",
                lambda: f"{one()}.encode({draw.of(KNOWN)!r}, {draw.of(ERRORS)!r})",
                lambda: f"({one()} + '\\udc80\\ud83d').encode({draw.of(KNOWN)!r}, {draw.of(ERRORS)!r})",
                lambda: f"{data(draw)}.decode({draw.of(KNOWN)!r}, {draw.of(ERRORS)!r})",
                lambda: f"{data(draw)}.decode({draw.of(KNOWN)!r})",
                lambda: f"repr({one()}), ascii({one()}), len({one()}), list({one()})",
                lambda: f"{one()}.center({draw.randint(0, 9)}, {draw.of(['*', 'é', '🚀', 'ab'])!a}), {one()}.zfill({draw.randint(0, 9)}), {one()}.expandtabs({draw.randint(0, 5)})",
                lambda: f"{one()} {draw.of(['<', '==', '>', 'in', '+', '<='])} {one()}, max({one()}, {one()})",
                lambda: f"{one()}[{draw.small()}:{draw.small()}:{draw.of(['1', '-1', '2'])}], {one()}[::-1]",
                lambda: f"format({one()}, {draw.of(['>8', '^9.2', '<5', '.1', '*^7', 'é>6'])!a}), '%5.2s|%-4s|%r|%a' % ({one()}, {one()}, {one()}, {one()})",
                lambda: f"unicodedata.normalize({draw.of(['NFC', 'NFD', 'NFKC', 'NFKD'])!r}, {one()})",
                lambda: f"[(unicodedata.category(c), unicodedata.numeric(c, None), unicodedata.digit(c, None), unicodedata.combining(c), unicodedata.east_asian_width(c)) for c in {one()}]",
                lambda: f"re.findall({draw.of([r'\\w+', r'\\d', r'\\s', r'\\b.', r'[^\\W\\d_]', r'(?i)ß|ſ|σ|i', r'(?i)[a-zé]+'])!a}, {one()}), re.split({draw.of([r'\\s+', r'\\W'])!r}, {one()})",
                lambda: f"re.findall({one()}, {one()}, re.I)",
                lambda: f"json.dumps({one()}), json.loads(json.dumps({one()}, ensure_ascii=False))",
                lambda: f"sorted({one()}), ''.join(sorted({one()}, key=str.casefold)), [ord(c) for c in {one()}]",
                lambda: f"{one()}.translate({{97: 'ß', 0xdf: None, 32: 0x1f680}}), {one()}.maketrans({one()}, {one()})",
                lambda: f"{one()}.splitlines({draw.of(['', 'True'])}), {one()}.split(None, {draw.small()}), {one()}.rsplit(maxsplit=1)",
                lambda: f"textwrap.wrap({one()} + ' ' + {one()}, 4), {one()}.title().istitle()",
            ]
        )()
        yield f"show(lambda: ({use}))"
