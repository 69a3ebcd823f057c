# versions: 3.10-
"""Text processing: word counts, caesar and vigenere, palindromes, run lengths, roman numerals, anagrams, tables."""
import re
import string
import sys
from collections import Counter, defaultdict
from functools import reduce
from itertools import chain, combinations, cycle, groupby, permutations

TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness...
"Don't panic!", said Zoë -- in 1999 (or was it 2001?)."""


def words(text):
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower())


count = Counter(words(TEXT))
width = max(map(len, count))
for word, n in sorted(count.items(), key=lambda pair: (-pair[1], pair[0]))[:6]:
    print(f"{word:<{width}} {'#' * n:.<5} {n / count.total():6.1%}")


def caesar(text, shift):
    table = {}
    for alphabet in (string.ascii_lowercase, string.ascii_uppercase):
        table |= str.maketrans(alphabet, alphabet[shift:] + alphabet[:shift])
    return text.translate(table)


def vigenere(text, key, sign=1):
    keys = cycle(ord(c) - ord("a") for c in key)
    return "".join(chr((ord(c) - 97 + sign * next(keys)) % 26 + 97) if c.islower() else c for c in text)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), vigenere(vigenere("attack at dawn", "lemon"), "lemon", -1))


def roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} has no roman numeral")
    out = []
    for value, letters in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        times, n = divmod(n, value)
        out.append(letters * times)
    return "".join(out)


def from_roman(text):
    values = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
    numbers = [values[c] for c in text]
    return sum(-a if a < b else a for a, b in zip(numbers, numbers[1:] + [0]))


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 3999)], all(from_roman(roman(n)) == n for n in range(1, 4000)))
print(*(f"{''.join(g)!r}" for _, g in groupby("aaabccd")), "".join(f"{len(list(g))}{k}" for k, g in groupby("aaabccd")))
print(re.sub(r"(\d+)(\w)", lambda m: m[2] * int(m[1]), "3a1b2c"), [w for w in ("level", "Noon", "python") if (s := w.casefold()) == s[::-1]])
groups = defaultdict(list)
for word in "listen silent enlist google elgoog tar rat art cat".split():
    groups["".join(sorted(word))].append(word)
print(*(g for g in groups.values() if len(g) > 1), sep="\n")
print(sorted({"".join(p) for p in permutations("aab")}), list(combinations("abc", 2)), reduce(lambda a, b: a * b, range(1, 11)))
print("A man, a plan".title(), "hello world".capitalize(), "x".center(9, "*"), "a,b,,c".split(","), "  a  b ".split(), "a-b-c".rsplit("-", 1), "path/to/f.txt".rpartition("/"))
print("ß".upper(), "İ".lower().encode(), "straße".casefold(), "ﬁ".upper(), "Ǆ".title(), "٣".isdigit(), "²".isdigit(), "½".isnumeric(), "Ⅷ".isnumeric(), "a1_".isidentifier(), "é".isascii())
print("tab\there".expandtabs(8), "%s has %d items at %.2f (%5.1f%%) %r %c" % ("cart", 3, 9.999, 45.678, "q", "z"), "{:^+9.2e}".format(12345.678), "{:,}".format(10 ** 9), f"{0.1 + 0.2!r:>25}")
print(repr("it's"), repr('say "hi"'), repr("""both ' and " here"""), repr("\t\n\\\x07é\u200b\U0001f600"), ascii("é😀"))
log = '''2024-01-15 10:22:31,123 ERROR [db] Connection lost: code=42
2024-01-15 10:22:35,001 INFO [web] GET /index.html 200
nonsense
2024-01-16 00:00:00,000 WARNING [web] Slow: 1532ms'''
pattern = re.compile(r"^(?P<day>[\d-]+) (?P<time>[\d:]+),\d{3} (?P<level>[A-Z]+) +\[(?P<part>\w+)\] (?P<text>.*)$", re.M)
for m in pattern.finditer(log):
    print(m["day"], m.group("level", "part"), m.span("text"), m.groupdict()["text"])
print(re.split(r"[;,\s]\s*", "a; b,c  d"), re.findall(r"(?<=\$)\d+(?:\.\d\d)?", "cost $5 or $12.50"), re.sub(r"(?i)\b(the)\b", r"<\1>", "The cat the THE"), re.match(r"(a+)+$", "aaaaaaaaaaaaaaaaaaaaaab"))
print(re.sub(r"(?P<first>\w+) (?P<second>\w+)", r"\g<second> \g<first>", "hello world"), re.escape("a.b*c"), re.fullmatch("a|ab", "ab"), pattern.groups, pattern.groupindex)
for n in (0, 4000):
    try:
        roman(n)
    except ValueError as error:
        print(error, file=sys.stdout)
print("\n".join(f"{' ' * (5 - i)}{'* ' * i}" for i in range(1, 5)))
print("|".join(f"{i * j:3d}" for i in range(1, 4) for j in range(1, 4)), "naïve café".encode("ascii", "replace"), "naïve".encode("utf-16-le").hex(" "), b"\xc3\xa9\xff".decode("utf-8", "backslashreplace"))
