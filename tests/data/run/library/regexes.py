"""re: what matches, groups, substitution, flags."""
import re


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "on 2024-05 and 2023-11-07")
print(m, m.group(), m.group(1, 2), m["year"], m.groups(), m.groups("-"), m.groupdict(), m.span(), m.start("month"), m.end(2), m.span(4))
print(m.lastindex, m.lastgroup, m.re.pattern, m.string[:5], m.pos, m.endpos, m.regs, m.expand(r"\2/\g<year>\n"), bool(m))
print(re.match("b", "abc"), re.fullmatch("a.c", "abc"), re.fullmatch("ab", "abc"), re.search("z", "abc"), re.match("", "abc"))
print(re.findall(r"\w+", "one two, three"), re.findall(r"(\w)(\d)?", "a1 b"), re.findall("x*", "axxb"), re.findall(r"(a)|b", "ab"))
print([x.span() for x in re.finditer("a|(?=b)", "abab")], [x.group() for x in re.finditer(r"\d+", "1 22 333")])
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("a", "b", "aaa", count=2), re.subn("[aeiou]", "*", "education"), re.sub("x*", "-", "abxd"))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "3 apples, 10 pears"), re.sub("(?P<w>b)", r"[\g<w>\g<0>\g<1>]", "abc"), re.sub("b", "\\\\", "abc"), re.sub("b", r"\t|", "abc"))
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(-)", "a-b-c"), re.split(r"\W+", "a b c d", maxsplit=2), re.split("x*", "axbc"), re.split(",", ""))
print(re.findall("^a|b$", "ab\nab"), re.findall("^a|b$", "ab\nab", re.M), re.findall("a.b", "a\nb", re.S), re.findall("ABC", "xabcX", re.I))
print(re.findall(r"(?i)É+", "éÉ"), re.findall(r"\w+", "naïve café", re.A), re.findall(r"\d", "1٣", re.A), re.findall(r"\d", "1٣"), re.findall(r"(?x) a  b # comment\n", "ab"))
print(re.compile(r"""
    (\d+)   # whole
    \.      # point
    (\d*)   # part
""", re.X).match("3.14").groups(), re.findall("[^a-c]", "abcd-"), re.findall(r"[\w.-]+@[\w.]+", "x.y@z.com, q@w"), re.findall("[]a]+", "]a]"), re.findall(r"[\d\-x]+", "1-x2"))
print(re.findall("<.+?>", "<a><b>"), re.findall("<.+>", "<a><b>"), re.findall("a{2,3}", "aaaaa"), re.findall("a{2,3}?", "aaaaa"), re.findall("a{,2}b", "aaab"), re.findall("a{2}", "aaa"), re.findall("a{x", "a{x"))
print(re.findall(r"(?<=\$)\d+", "$5 6 $70"), re.findall(r"\b\w+(?!\w|!)", "hi! you there"), re.findall(r"(?<!a)b", "abcb"), re.findall(r"foo(?=bar)", "foobar foobaz"))
print(re.search(r"(\w)\1", "abccd").group(), re.search(r"(?P<q>['\"]).*?(?P=q)", "say 'hi \"x' ok").group(), re.findall(r"\b(\w+) \1\b", "the the cat cat sat"))
print(re.findall(r"^(?:(a)|b)(?(1)c|d)$", "ac"), re.match(r"(<)?x(?(1)>)$", "<x>").span(), re.match(r"(<)?x(?(1)>)$", "<x"), re.findall("(?:ab)+", "ababxab"), re.match("(a|ab)(c|bcd)(d*)", "abcd").groups())
print(re.match("(a)|(b)", "b").groups(), re.match("(?:(a)|(b))*", "ab").groups(), re.match("((a)|b)*", "ab").groups(), re.match("(a*)*", "aa").groups(), re.match("(a*)+", "b").groups(), re.match("(?:a?)*?b", "aab").span())
p = re.compile("b+", re.I | re.M)
print(p, p.flags, p.groups, p.groupindex, p.search("aBb", 2).span(), p.match("ab", 1).span(), p.match("ab"), p.search("bbb", 1, 2).span(), re.compile(p) is p, p == re.compile("b+", re.I | re.M))
print(re.compile("^b").search("ab", 1), re.compile("b$").search("abc", 0, 2), re.compile(b"\\w+").findall(b"ab \xff c"), re.sub(b"a", b"x", b"banana"), re.compile(rb"(\d)").sub(rb"<\1>", b"a1"))
print(re.escape("a.b*c (d) [e] x-y_z é"), re.escape("\n"), re.I, re.I | re.X, re.compile("x", re.A), re.compile("(?im)x").flags, repr(re.compile("a'b")))
print(type(p).__name__, type(m).__name__, isinstance(p, re.Pattern), isinstance(m, re.Match), type(p), re.error.__mro__[1].__name__, issubclass(re.error, Exception))
words = {"cat": "dog", "dog": "cat"}
print(re.sub("|".join(map(re.escape, words)), lambda m: words[m.group()], "cat and dog"), re.sub(r"(?<=[a-z])(?=[A-Z])", "_", "camelCaseText").lower())
tokens = re.compile(r"(?P<num>\d+(?:\.\d*)?)|(?P<op>[-+*/=])|(?P<id>[a-z]\w*)|(?P<skip>\s+)|(?P<bad>.)")
print([(t.lastgroup, t.group()) for t in tokens.finditer("x1 = 3.5*y $") if t.lastgroup != "skip"])
print(re.fullmatch(r"(?:[01]?\d|2[0-3]):[0-5]\d", "23:59") is not None, re.search("\\\\", "a\\b").span(), re.search(r"\x41\u0042\103", "ABC").span(), re.search(r"[\b]", "\b").span())
match re.match(r"(\w+)=(\d+)", "n=5"):
    case None:
        print("no")
    case found:
        print(found[1], int(found[2]))
print(re.findall(r"\Aa|\Bb|c\Z", "abbc"), re.sub(r"(a)|b", r"[\1]", "ab"), re.sub("", "-", "abc"), re.split("", "ab"), re.findall("(?s:.)(?-i:B)", "aB", re.I), re.findall("(?i:a)b", "AbAB"))
show("group", lambda: m.group(9))
show("group", lambda: m["nope"])
show("type", lambda: re.match("a", 5))
show("bytes", lambda: re.match("a", b"a"))
show("text", lambda: re.match(b"a", "a"))
show("pattern", lambda: re.compile(5))
show("flags", lambda: re.compile(p, re.I))
