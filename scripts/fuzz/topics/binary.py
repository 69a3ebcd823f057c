"""bytes, bytearray, memoryview, struct and the bytes of integers."""


def lines(draw):
    data = lambda: draw.of([draw.bytes(), "b'Hello, World'", "bytes(range(5))", "bytearray(b'abcabc')", "b'\\t x \\n'", "memoryview(b'abcdef')", "'\u00e9\u20ac'.encode()"])
    piece = lambda: draw.of([draw.bytes(), "b'a'", "b'bc'", "97", "b' '", "'a'", "None", "(b'a', b'H')", "bytearray(b'l')"])
    number = lambda: draw.of([draw.small(), draw.small(), "None", "100"])
    kind = lambda: draw.of(["B", "b", "<h", ">H", "!I", "<q", ">d", "<f", "?", "2s", "3B", "<2hB", "c", "x", "5p", "z"])
    yield f"x = bytearray({draw.bytes()})"
    for _ in range(draw.randint(4, 9)):
        text = draw.of(
            [
                lambda: f"{data()}.{draw.of(['find', 'rfind', 'index', 'count', 'startswith', 'endswith'])}({', '.join([piece(), *draw.several(number, 0, 2)])})",
                lambda: f"{data()}.{draw.of(['split', 'rsplit'])}({draw.of([piece(), 'None'])}, {draw.small()})",
                lambda: f"{data()}.{draw.of(['partition', 'rpartition', 'strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix'])}({piece()})",
                lambda: f"{data()}.{draw.of(['center', 'ljust', 'rjust', 'zfill'])}({draw.randint(-2, 15)}{draw.of(['', ', ' + piece()])})",
                lambda: f"{data()}.replace({piece()}, {piece()}{draw.of(['', ', ' + draw.small()])})",
                lambda: f"{data()}.{draw.of(['hex', 'isalnum', 'isspace', 'title', 'swapcase', 'capitalize', 'splitlines', 'expandtabs', 'islower', 'tobytes', 'tolist'])}()",
                lambda: f"{data()}.hex({draw.of([repr('-'), repr(':') + ', 2', repr('_') + ', -3', '5', repr('ab')])})",
                lambda: f"{data()}.decode({draw.of([repr('utf-8'), repr('ascii'), repr('latin-1'), repr('ascii') + ', ' + repr('ignore'), repr('utf-8') + ', ' + repr('replace'), repr('ascii') + ', ' + repr('backslashreplace')])})",
                lambda: f"{data()}[{number()}:{number()}:{draw.of(['', '2', '-1', '0', '-3'])}]",
                lambda: f"{data()}[{draw.small()}]",
                lambda: f"bytes({data()}) {draw.of(['<', '<=', '==', '>', '+', '*', '%', 'in'])} {piece()}",
                lambda: f"{draw.of([repr(b'%d-%s'), repr(b'%5.1f|%x'), repr(b'%c%r'), repr(b'%b|%a')])} % ({draw.scalar()}, {draw.scalar()})",
                lambda: f"({draw.int()}).to_bytes({draw.randint(0, 9)}, {draw.of([repr('big'), repr('little'), repr('middle')])}{draw.of(['', ', signed=True'])})",
                lambda: f"int.from_bytes({draw.of([data(), draw.list()])}, {draw.of([repr('big'), repr('little')])}{draw.of(['', ', signed=True'])})",
                lambda: f"bytes.fromhex({draw.of([repr('00ff 10'), repr('abc'), repr('zz'), repr(' 61 62 ')])})",
                lambda: f"struct.pack({kind()!r}, {', '.join(draw.several(lambda: draw.of([draw.small(), draw.float(), draw.bytes(), 'True']), 1, 3))})",
                lambda: f"struct.unpack({kind()!r}, {draw.of([data(), 'bytes(range(8))', 'bytes(4)'])})",
                lambda: f"struct.calcsize({kind()!r}), list(struct.iter_unpack('<H', {data()}))",
                lambda: f"bytes.maketrans({piece()}, {piece()}) and b'abcabc'.translate({draw.of(['None', 'bytes.maketrans(b' + repr('a') + ', b' + repr('z') + ')'])}, {draw.of(['b' + repr('a'), 'b' + repr('')])})",
                lambda: f"x.__setitem__({draw.of([draw.small(), 'slice(0, 2)', 'slice(None, None, 2)'])}, {draw.of([draw.small(), draw.bytes(), '300'])}), x",
                lambda: f"memoryview({data()}){draw.of(['.nbytes', '.readonly', '[1:3].tobytes()', '[::-2].tolist()', '.format', '[0]', '.hex()', '.cast(' + repr('H') + ').tolist()'])}",
                lambda: f"sorted({data()}), max({data()}), sum({data()}), list(reversed({data()}))",
            ]
        )()
        yield f"show(lambda: ({text}))"
