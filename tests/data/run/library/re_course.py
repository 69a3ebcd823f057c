# Regular expressions as taught: groups, substitution by functions, verbose patterns, splitting, flags, errors.
import re

log = """2024-01-15 10:30:00 ERROR [db] Connection failed: timeout=30s
2024-01-15 10:30:05 INFO [web] GET /index.html 200
2024-01-16 08:00:00 WARNING [db] slow query (1.5s)
not a log line"""
LINE = re.compile(r"^(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+) \[(?P<source>\w+)\] (?P<text>.*)$", re.MULTILINE)
for m in LINE.finditer(log):
    print(m["level"], m.group("source", "date"), m.span("text"), m.lastgroup, m.groupdict()["time"])
print(len(LINE.findall(log)), LINE.groups, LINE.groupindex["level"], LINE.pattern[:10], bool(LINE.flags & re.M))
print(re.match(r"\d+", "123abc").group(), re.match(r"\d+", "abc"), re.search(r"[a-z]+", "123abc").span(), re.fullmatch(r"\w+", "abc!"), re.findall(r"a(b)?", "abaab"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall("", "ab"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"\d", lambda m: str(int(m[0]) * 2), "a1b5"), re.sub("a", "b", "aaa", count=2), re.subn("x*", "-", "abxd"), re.sub(r"(?P<w>\w+)", r"<\g<w>>", "a b"), re.sub("(a)|b", r"[\1]", "ab"), re.sub(r"\s+", " ", " a  b\n c ").strip())
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(,)", "a,b,c"), re.split(r"\d", "a1b2c", maxsplit=1), re.split("x*", "axbc"), re.split(r"\W+", "...words, here..."))
m = re.match(r"(?:(\d+)|(\w+))-(x)?", "abc-")
print(m.groups(), m.groups("none"), m.group(0), m[2], m.start(), m.end(2), m.start(1), m.lastindex, m.regs, m.string, m.pos, m.endpos, m.expand(r"<\2>"), m.re.pattern)
print(re.findall(r"(?i)PYTHON", "Python python"), re.findall(r"^\w", "a\nb", re.M), re.findall(r"a.b", "a\nb a b", re.S), re.findall(r"(?<=\$)\d+", "$5 7 $10"), re.findall(r"\b\w+(?=ing\b)", "running sing ring"), re.findall(r"(?<!\d)\d(?!\d)", "1 22 3"), re.findall(r"(\w)\1", "aabbcd"), re.findall(r"<.+?>|<.+>", "<a><b>"), re.findall(r"\d{2,3}", "1 12 1234 12345"))
number = re.compile(r"""
    [-+]?          # sign
    (?:\d+\.\d*|\.?\d+)   # digits
    (?:[eE][-+]?\d+)?     # exponent
""", re.X)
print([t for t in ("1", "-1.5", ".5", "1e10", "abc", "1.", "+", "1e") if number.fullmatch(t)])
emails = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
print(emails.findall("a@b.com, c.d+e@f-g.co.uk, @x, y@z"), re.escape("a.b*c[d]\n e"), re.sub(re.escape("."), "!", "a.b"))
camel = lambda s: re.sub(r"(?<=[a-z0-9])([A-Z])", lambda m: "_" + m[1].lower(), s).lower()
print([camel(s) for s in ("camelCase", "HTTPServer", "getX2Y")], re.sub(r"_(\w)", lambda m: m[1].upper(), "snake_case_name"), re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"))
for text in ("192.168.1.1", "256.1.1.1", "1.2.3"):
    print(text, bool(re.fullmatch(r"((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}", text)), end=" ")
print(bool(re.fullmatch(r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,}", "Passw0rdX")), [re.sub(r"^0+(?=.)", "", z) for z in ("007", "0", "10")])
for bad in (r"(", r")", r"[a", r"*a", r"a**", r"(?P<x>a)(?P<x>b)", r"\1", r"(?P<1>a)", r"(?z)", r"a{2,1}", r"(?<=a+)b", r"\q", r"[z-a]", r"(?P=no)", r"(?(1)a", "\\", r"x{99999999999}", r"(?<n>a)", "(?#"):
    try:
        re.compile(bad)
        print(bad, "ok")
    except (re.error, OverflowError) as error:
        print(bad, "->", error)
for call in ("re.match(5, 'a')", "re.match('a', 5)", "re.match('a', b'a')", "re.sub('(a)', r'\\2', 'a')", "re.sub('a', r'\\g<x>', 'a')", "m.group(9)", "m['nope']", "re.compile(re.compile('a'), re.I)", "re.sub('a', r'\\q', 'a')", "m.start(9)", "re.findall('a')", "re.compile('a').nothing"):
    try:
        print(eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
p = re.compile("a", re.I | re.M)
print(p, re.compile(b"x"), p == re.compile("a", re.I | re.M), re.compile(p) is p, re.match(b"\\w", b"a1")[0], p.search("bAb", 1), p.match("ba", 1).span(), p.findall("aAa", 1, 2), m, re.I, re.compile("é").match("é")[0], re.fullmatch("(?a:\\w)", "é"), re.ASCII.name)
