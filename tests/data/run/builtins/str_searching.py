# Finding, counting, splitting, joining, replacing, stripping: every option and odd argument.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
s = "hello world, hello python"
print(s.find("hello"), s.find("hello", 1), s.find("z"), s.find("o", 5, 8), s.find("", 3), s.find("", 99), s.rfind("hello"), s.rfind("o", 0, 5), s.index("w"), s.rindex("o"), s.count("l"), s.count("ll"), s.count(""), "aaaa".count("aa"), s.count("o", 5), s.find("h", -6), s.find("n", -1))
print(s.startswith("hello"), s.startswith(("x", "he")), s.startswith("world", 6), s.endswith("thon"), s.endswith("hello", 0, 5), s.startswith(""), s.endswith(()), "".startswith(""), s.startswith("", 99), "world" in s, "" in s, "x" not in s)
print("a,b,,c".split(","), "a,b,,c".split(",", 1), "a,b,,c".rsplit(",", 1), " a  b ".split(), " a  b ".split(" "), "".split(), "".split(","), "abc".split("abc"), "a\tb\nc d".split(), "a b c d".split(None, 2), "  a b c  ".split(None, 1), " a b ".rsplit(None, 1), "a--b-c".split("--"), "x".split("x"), "a b".split(maxsplit=0), "1<>2<>3".split("<>"))
print("a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines(), "no end".splitlines(keepends=True), "a\n\nb".split("\n"))
print("key=value=x".partition("="), "none".partition("="), "a.b.c".rpartition("."), "none".rpartition("."), "=x".partition("="))
print("-".join("abc"), "".join([]), ", ".join(["a"]), "ab".join(("1", "2", "3")), "-".join({"k": 1}), "".join(c for c in "gen"), "x".join("x"))
print("aXbXc".replace("X", "-"), "aXbXc".replace("X", "", 1), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("aa", "b"), "abc".replace("z", "y"), "".replace("", "x"), "abc".replace("b", "bb"), "aaa".replace("a", "b", 0), "aaa".replace("a", "b", -1))
print("  x ".strip(), "  x ".lstrip() + "|", "  x ".rstrip() + "|", "xxhixx".strip("x"), "abcba".strip("ab"), "www.example.com".strip("cmowz."), "\t\n x\u00a0\u2003".strip(), "".strip(), "aaa".strip("a"), "file.txt".removesuffix(".txt"), "file.txt".removeprefix("file"), "abc".removeprefix("x"), "abc".removesuffix(""), "mississippi".rstrip("ipz"), "x".strip(""))
print("abc".center(9, "*"), "abc".center(8) + "|", "abc".ljust(5, "-"), "abc".rjust(5), "abc".rjust(2), "42".zfill(5), "-42".zfill(5), "+4".zfill(3), "".zfill(2), "a\tb\tc".expandtabs(4), "a\tb".expandtabs(), "\ta\n\tb".expandtabs(2), "ab".center(5, "é"))
print("abc".translate({97: "x", ord("b"): None, 99: 100}), "hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("l", "L", "o")), str.maketrans({"a": 1, "b": "xyz"}), "ab".translate(str.maketrans({"a": "<a>"})), "abc".translate("ABCDE" * 30))
print("Hello World".swapcase(), "hello world".title(), "they're bill's".title(), "HELLO".lower(), "straße".upper(), "ß".casefold(), "hELLO wORLD".capitalize(), "ǆ".title(), "İ".lower() == "i̇", "ŉ".upper(), "ΑΣ".lower(), "".capitalize(), "1a b2c".title())
tests = ["", "abc", "ABC", "aBc", "123", "12.3", "½", "²", "٣", "abc1", " ", "\t\n", "Title Case", "title", "_x1", "1x", "class", "é", "a b", "\x00", "Ⅷ", "ǅ", "x\u0301"]
for name in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "islower", "isupper", "istitle", "isidentifier", "isprintable", "isascii"):
    print(f"{name:<13}", "".join("TF"[not getattr(t, name)()] for t in tests))
for call in ("'abc'.index('z')", "'abc'.split('')", "'a'.join(['b', 1])", "'a'.join(5)", "'abc'.find(5)", "'abc'.replace('a')", "'abc'.strip(5)", "'abc'.center('x')", "'abc'.center(5, 'ab')", "'abc'.startswith(5)", "'abc'.startswith(['a'])", "'abc'.startswith((1,))", "'abc'.count()", "'abc'.partition('')", "'abc'.translate(5)", "str.maketrans('ab', 'c')", "str.maketrans('a')", "str.maketrans({'ab': 1})", "'abc'.zfill('5')", "'abc'.split(5)", "'abc'.rindex('z', 1, 2)", "'abc' + 1", "'abc' * 'a'", "'abc'[5]", "'abc'['a']", "'abc'.nothing", "'abc'()", "5 in 'abc'", "'a' < 5", "'abc'.encode('nope')", "'é'.encode('ascii')", "'abc'.splitlines(1, 2)", "'abc'.expandtabs('x')", "''.join([b'a'])", "'abc'.isalpha(1)", "'{}'.format()", "'{a}'.format(b=1)", "'%s %s' % 1", "'%s' % (1, 2)", "'%(a)s' % {}", "'%z' % 1", "'%' % ()", "'{0.x}'.format(1)", "'{0[5]}'.format([1])", "'{!x}'.format(1)", "'{'.format()", "'}'.format()", "'{} {0}'.format(1)", "'{:d}'.format('a')"):
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
