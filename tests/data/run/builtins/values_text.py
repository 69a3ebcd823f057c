# Strings: methods and formats.
class C:
    def __init__(self, x=1):
        self.x = x

    def m(self):
        return self.x


def f(x):
    return x


L, D, T, S, B, BA = [3, 1, 2], {"a": 1, "b": 2}, (1, 2, 3), {1, 2}, b"abc", bytearray(b"abc")

EXPRESSIONS = r"""
"abc".casefold(), "ß".casefold(), "ß".upper(), "ǆ".title()
"a\tbc\td".expandtabs(), "a\tb".expandtabs(3), "a\tb".expandtabs(0)
"a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("x"), "abc".rpartition("x")
"abc".isidentifier(), "1a".isidentifier(), "class".isidentifier(), "é".isidentifier()
"abc".removeprefix("ab"), "abc".removesuffix("bc") ;; "{x} {y}".format_map({"x":1,"y":2})
"abc".translate({97: "x", 98: None, 99: 100}) ;; "abc".translate(str.maketrans("ab","xy","c"))
str.maketrans({"a": 1, 98: "z"})
"Hello World".swapcase(), "hello world".title(), "they're bill's".title(), "HELLO".capitalize()
"1,2,3".split(",", 1), "1 2  3".split(None, 1), "a,b,c".rsplit(",", 1), "  a  b ".split()
"a\nb\r\nc\x0bd\u2028e".splitlines(), "a\n".splitlines(True)
"abc".center(10), "abc".center(10, "*"), "abc".ljust(6, "-"), "abc".rjust(6), "-5".zfill(5), "+5".zfill(4), "abc".zfill(2)
"abcabc".count("bc"), "aaa".count("aa"), "abc".count("")
"abc".find("c", 1), "abc".find("a", 1), "abc".rfind("b"), "abc".index("b", -2)
"abc".startswith(("x","a")), "abc".endswith("c", 0, 2), "abc".startswith("b", 1)
"  abc ".strip(), "xxabcxx".strip("x"), "abc".lstrip("ba"), "abc".rstrip("cb")
"aXbX".replace("X","-"), "aXbX".replace("X","-",1), "abc".replace("","-") ;; "abc" < "abd", "a" < "B", "" < "a"
"a" in "abc", "" in "abc" ;; "½".isnumeric(), "½".isdigit(), "²".isdigit(), "²".isdecimal(), "٣".isdecimal()
"abc".isalpha(), "abc1".isalnum(), "ABC".isupper(), "Abc".istitle(), " \t".isspace(), "a\x00".isprintable(), "abc".isascii()
",".join(["a","b"]), "".join("abc"), ",".join({"a":1}) ;; "%s %r %a" % ("é","é","é")
"%5d|%-5d|%05d|%+d|% d" % (42,42,42,42,42) ;; "%.2f %e %g %G" % (3.14159, 31415.9, 0.00001234, 1e20)
"%x %X %o %#x %#o" % (255,255,8,255,8) ;; "%c %c" % (65, "B") ;; "%%"  % () ;; "%(a)d %(b)s" % {"a":1,"b":2}
"%*d" % (5, 42) ;; "%.*f" % (2, 3.14159) ;; "%10.3s|" % "abcdef" ;; "%i" % 3.99
"{:>10}|{:<10}|{:^10}".format("a","b","c") ;; "{:*^10}".format("x")
"{:05d} {:+d} {:,} {:_}".format(42, 42, 1234567, 1234567)
"{:b} {:o} {:x} {:X} {:#x} {:c}".format(5,8,255,255,255,65)
"{:.3f} {:e} {:g} {:%} {:.0%}".format(3.14159, 1234.5, 0.0001, 0.5, 0.25)
"{:10.2f}|{:<10.2f}|{:=+10.2f}".format(1.5,1.5,1.5) ;; "{0} {1} {0}".format("a","b")
"{a.x} {b[0]} {c[k]}".format(a=C(5), b=[1], c={"k":2}) ;; "{!r} {!s} {!a}".format("é","é","é")
"{:{w}.{p}}".format("abcdef", w=10, p=3) ;; "{:,.2f}".format(1234567.891) ;; "{:n}".format(1234)
"{:z.1f}".format(-0.01) ;; f"{3.14159:.2f} {'a':>5} {5!r:>3} {1+1=}"
"""

for expression in EXPRESSIONS.split("\n"):
    for part in expression.split(" ;; "):
        try:
            shown = repr(eval(part)) if part else ""
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
        print(part, "->", shown)
