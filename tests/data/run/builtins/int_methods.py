# int: bases, bit operations, division and remainders of all signs, powers, conversions, methods.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10**20, 3), (-10**20, 7)):
    print(a, b, a // b, a % b, divmod(a, b), a / b, int(a / b) if abs(a) < 100 else "")
print(0b1010, 0o17, 0xFF, 1_000_000, 0XAB, bin(10), oct(8), hex(255), bin(-5), hex(-255), int("ff", 16), int("0b101", 0), int(" 42 "), int("-1_000"), int("z", 36), int("११"), int(3.99), int(-3.99), int(True), int(b"12"))
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -1 >> 5, -8 >> 1, 1 << 100, (1 << 100) >> 98, -5 & 0xFF, 6 & -6)
print((255).bit_length(), (0).bit_length(), (-256).bit_length(), (7).to_bytes(2, "big"), (1000).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True))
print((5).as_integer_ratio(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).__index__())
print(2**10, 2**-1, (-2)**3, 0**0, pow(3, 4, 5), pow(3, -1, 7), pow(2, 1000) % 1000, 2**0.5, (-8)**(1 / 3), 10**-2, pow(-3, 3, 5), pow(5, 0, 1))
print(round(15, -1), round(25, -1), round(1234, -2), round(-15, -1), round(5), abs(-5), +5, -(-5), not 5, 5 == 5.0, hash(5) == hash(5.0), 3 < 3.5 < 4)
print(max(3, 7, 5), min([4, 2]), sum(range(101)), sum([1, 2], 10), divmod(-1, 3), 17 % 5, -17 % 5, 17 % -5, 5.5 // 2, -5.5 // 2, -5.5 % 2, 1e300 // 1e-300 if False else 7 // 2.0)
print(10**18 * 10**18, (10**30 + 1) // 10**15, 123456789**5, -(10**25) % 97, len(str(3**1000)), 2**64 - 1, 0xFFFFFFFFFFFFFFFF + 1, (2**61 - 1) % 1000, hash(2**61 - 1), hash(2**61), hash(-1), hash(10**30))
print(1 == True, True + True, True * 5, isinstance(True, int), bool(0), bool(-1), int("0"), str(7), repr(-0), 00, 1 if 0 else 2)
print(f"{255:b} {255:o} {255:x} {255:X} {255:#x} {255:e} {255:08b} {255:+d} {255:,} {10**9:_} {255:>10} {255:<10}| {255:^10} {255:*^11} {-255:=+10} {5:c}{65:c}".replace("\x05", "?"))
for text in ("", " ", "1.5", "abc", "0x", "1__0", "_1", "1_", "12a", "--1", "+ 1", "0b2", "1e5", "\u00b2"):
    try:
        print(repr(text), int(text))
    except ValueError as error:
        print(repr(text), "->", error)
for call in ("int('1', 1)", "int('1', 37)", "int('9', 8)", "int(1, 2)", "int(None)", "int([])", "int(1j)", "int('1', base='x')", "int(float('inf'))", "int(float('nan'))", "1 / 0", "1 // 0", "1 % 0", "1.0 // 0", "0 ** -1", "divmod(1, 0)", "pow(2, -1, 4)", "pow(2, 2, 0)", "1 << -1", "1 >> -1", "1 << 1.0", "5 + 'a'", "'a' + 5", "5 + None", "5 < 'a'", "-'a'", "~1.5", "(300).to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "(1).to_bytes(1, 'middle')", "round(5, 'x')", "abs('x')", "bin(1.5)", "hex('a')", "chr(1114112)", "range(1.5)", "[1][1.0]", "int.from_bytes([300], 'big')", "10 ** 400 * 1.0", "10 ** 400 / 3", "10**400 // 3.0"):
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
a = b = 256
print(a is b, (a := a + 1), [i for i in (5,) * 3], sum(1 for _ in range(1000)), int.__add__(2, 3), (2).__sub__(5), (2).__add__("x"), (7).__floordiv__(2), (7).__rsub__(10), (-7).__abs__(), (3).__bool__(), (5).__format__("04d"))
print(10**17 + 0.5, 2**53 + 1.0, 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 1e16 == 10**16, 0.1 + 0.2 == 0.3, 10**308 < float("inf"), 10**400 < float("inf"), 10**400 > 1e308, -10**400 < -1e308)
