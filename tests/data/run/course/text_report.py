"""Text: frequencies, wrapping, templates, a diff, ciphers, formatted tables."""
import codecs
import difflib
import html
import re
import string
import textwrap
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

POEM = """\
    Two roads diverged in a yellow wood,
    And sorry I could not travel both
    And be one traveler, long I stood
    And looked down one as far as I could
    To where it bent in the undergrowth;
"""
Row = namedtuple("Row", "word count share", defaults=(0.0,))


def words(text):
    return re.findall(r"[a-z']+", text.lower())


def table(rows, headers, aligns="<>>"):
    rows = [[str(cell) if not isinstance(cell, float) else f"{cell:.1%}" for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in [headers, *rows]) for i in range(len(headers))]
    line = "+".join("-" * (width + 2) for width in widths).join("++")
    yield line
    yield "|" + "|".join(f" {cell:^{width}} " for cell, width in zip(headers, widths)) + "|"
    yield line
    for row in rows:
        yield "|" + "|".join(f" {cell:{align}{width}} " for cell, width, align in zip(row, widths, aligns)) + "|"
    yield line


def caesar(text, shift):
    alphabet = string.ascii_lowercase
    turned = alphabet[shift:] + alphabet[:shift]
    return text.translate(str.maketrans(alphabet + alphabet.upper(), turned + turned.upper()))


def vigenere(text, key, sign=1):
    keys = deque(ord(c) - 97 for c in key)
    out = []
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + sign * keys[0]) % 26 + base)
            keys.rotate(-1)
        out.append(c)
    return "".join(out)


def run_length(text):
    return re.sub(r"(.)\1*", lambda m: f"{len(m[0]) if len(m[0]) > 1 else ''}{m[1]}", text)


def expand(text):
    return re.sub(r"(\d+)(\D)", lambda m: m[2] * int(m[1]), text)


def slug(title):
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(map(str.capitalize, rest))


text = textwrap.dedent(POEM)
counts = Counter(words(text))
total = sum(counts.values())
print(*table([Row(word, count, count / total) for word, count in counts.most_common(4)], ["word", "count", "share"]), sep="\n")
print(textwrap.fill(" ".join(text.split()), 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 30, placeholder="..."), textwrap.wrap("a verylongwordindeed b", 8), textwrap.indent("x\n\ny", "> ").splitlines())
by_length = defaultdict(set)
for word in counts:
    by_length[len(word)].add(word)
print({n: sorted(found) for n, found in sorted(by_length.items()) if n > 6}, max(counts, key=len), sum(map(len, counts)))
for line in difflib.unified_diff("one\ntwo\nthree\n".splitlines(), "one\n2\nthree\nfour\n".splitlines(), "old", "new", lineterm=""):
    print(line)
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), round(difflib.SequenceMatcher(None, "kitten", "sitting").ratio(), 4))
print(caesar("Hello, World!", 3), caesar(caesar("abcxyz", 5), 21), codecs.encode("Hello", "rot13"), vigenere("Attack at Dawn", "lemon"), vigenere(vigenere("Attack at Dawn", "lemon"), "lemon", -1))
print(run_length("aaabccdddd"), expand(run_length("wwwwbbx")), slug("  Hello, World! It's 2024 "), [snake(n) for n in ("camelCase", "HTTPServerError", "x2Y")], camel("snake_case_name"))
print(string.Template("$who owes $$${amount} to ${who}").substitute(who="Ann", amount=5), string.Template("$a $b").safe_substitute(a=1), string.capwords("the quick  fox"))
print(html.escape('<a href="x">&</a>'), html.unescape("&lt;b&gt; &amp; &#233; &quot;"), string.punctuation, repr(string.whitespace))
print("{:>10}|{:^10}|{:<10}|{:*^9}|{:+d}|{:,}|{:_}|{:08.3f}|{:e}|{:%}|{!r:>6}".format("right", "mid", "left", "x", 5, 1234567, 1234567, 3.14159, 12345.678, 0.256, "q"))
print("{0[k]} {1.real} {2[1]} {name!s:.2}".format({"k": "v"}, 3, "ab", name="long"), "%-8s|%5.1f|%03d|%x|%r|%%" % ("ab", 2.25, 7, 255, "z"), f"{'nested':{'>'}{10}} {3.0:g} {10**6:,d} {255:#010b} {1e20:.3g}")
print("tést".encode(), "ß".upper(), "ﬁ".casefold(), "İ".lower() == "i̇", "straße".title(), "\u00e9" == "e\u0301", len("e\u0301"), "½".isnumeric(), "٣".isdigit(), int("٣"), "ｆｕｌｌ".isascii())
print("a,b,,c".split(","), " a  b ".split(), "a-b-c".rsplit("-", 1), "key=val=x".partition("="), "x".join("abc"), "abcabc".replace("b", "_", 1), "mississippi".count("ss"), "Hello".swapcase(), "tab\tx".expandtabs(4), "42".zfill(5), "-42".zfill(5))
print(sorted("banana"), "".join(sorted(set("banana"))), "".join(OrderedDict.fromkeys("banana")), "banana"[::-2], "banana".rindex("an"), "ab" * 3, "a" < "b" < "c", ("a" "b"), "é" > "z", min("hello"), [*enumerate("ab", 1)])
for wrong in (lambda: "abc".index("z"), lambda: "{} {}".format(1), lambda: "{x}".format(), lambda: "%d" % "x", lambda: "abc"[5], lambda: "a" + 1, lambda: string.Template("$").substitute(), lambda: "x".join([1]), lambda: "{:d}".format("x"), lambda: f"{3:s}", lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: "a".center(), lambda: "abc".startswith(3)):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
