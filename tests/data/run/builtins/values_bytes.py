# Bytes and bytearrays.
class C:
    def __init__(self, x=1):
        self.x = x

    def m(self):
        return self.x


def f(x):
    return x


L, D, T, S, B, BA = [3, 1, 2], {"a": 1, "b": 2}, (1, 2, 3), {1, 2}, b"abc", bytearray(b"abc")

EXPRESSIONS = r"""
B[::-1] ;; B[1] ;; B[0:2] ;; B * 2 ;; B + b"x" ;; b"x" in B, 97 in B ;; b"a%sb" % b"x" ;; b"%d %s %x" % (5, b"z", 255)
b"%5.2f|%-5d|%05d" % (3.14159, 4, 5) ;; b"%c%c" % (65, b"B") ;; b"%a %r" % ("é", 1) ;; b"%(k)s" % {b"k": b"v"}
bytearray(b"%s") % b"x" ;; b"abc".upper() ;; b"a,b,c".split(b",") ;; b"a b  c".split() ;; b"a,b".partition(b",")
b",".join([b"a", b"b"]) ;; b"abc".replace(b"b", b"xx")
b"abc".find(b"c"), b"abc".find(98), b"abc".index(b"b"), b"abc".rfind(b"z") ;; b"abc".startswith((b"x", b"a"))
b" abc ".strip(), b"xxabc".lstrip(b"x") ;; b"abc".center(9, b"*"), b"abc".ljust(5), b"7".zfill(3)
b"abc".hex(), b"abc".hex("-"), b"abcdef".hex(":", 2) ;; bytes.fromhex("61 62"), bytearray.fromhex("ff")
b"abc".translate(bytes.maketrans(b"ab", b"xy")) ;; b"abc".translate(None, b"b")
b"abc".isalpha(), b"12".isdigit(), b"ab1".isalnum(), b" ".isspace(), b"Ab".istitle(), b"A".isupper()
b"hello world".title(), b"Hello".swapcase(), b"hello".capitalize() ;; b"a\tb".expandtabs(4)
b"a\nb\r\nc".splitlines() ;; b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c")
b"abc".count(b"a"), b"abc".endswith(b"c") ;; b"abc".decode(), b"\xc3\xa9".decode("utf-8"), b"\xe9".decode("latin-1")
b"\xff".decode("utf-8", "replace") ;; b"\xff".decode("utf-8", "ignore") ;; b"\xff".decode("utf-8", "backslashreplace")
"é".encode(), "é".encode("latin-1"), "é".encode("ascii", "replace") ;; b"a\x00b'\"\\"
bytes(3), bytes([1,2]), bytes("é", "utf-8"), bytes(b"x"), bytes(bytearray(b"y")) ;; bytearray(3)
bytearray(b"abc")[1:] ;; bytearray(b"abc") == b"abc" ;; b"a" < b"b", b"a" == "a" ;; list(b"abc")
"""

for expression in EXPRESSIONS.split("\n"):
    for part in expression.split(" ;; "):
        try:
            shown = repr(eval(part)) if part else ""
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
        print(part, "->", shown)
