# Ciphers: Caesar, Vigenere, substitution, run-length, Morse, frequency analysis, base conversions.
import string
from collections import Counter


def caesar(text, shift):
    table = str.maketrans(string.ascii_letters, "".join(a[shift % 26:] + a[:shift % 26] for a in (string.ascii_lowercase, string.ascii_uppercase)))
    return text.translate(table)


def vigenere(text, key, sign=1):
    shifts = (ord(k) - 97 for k in __import__("itertools").cycle(key.lower()))
    return "".join(chr((ord(c) - base + sign * next(shifts)) % 26 + base) if c.isalpha() and (base := 97 if c.islower() else 65) else c for c in text)


def run_length(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(f"{j - i if j - i > 1 else ''}{text[i]}")
        i = j
    return "".join(out)


def expand(code):
    count, out = "", ""
    for ch in code:
        if ch.isdigit():
            count += ch
        else:
            out += ch * int(count or 1)
            count = ""
    return out


MORSE = dict(zip(string.ascii_uppercase, ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
BACK = {code: letter for letter, code in MORSE.items()}


def to_base(n, base, digits=string.digits + string.ascii_lowercase):
    if not 2 <= base <= len(digits):
        raise ValueError(f"base {base} is not between 2 and {len(digits)}")
    if n < 0:
        return "-" + to_base(-n, base)
    return (to_base(n // base, base) if n >= base else "") + digits[n % base]


text = "Hello, World! The quick brown fox jumps over the lazy dog."
secret = caesar(text, 3)
print(secret, caesar(secret, -3) == text, caesar(text, 29) == secret, caesar("xyz XYZ", 1))
coded = vigenere(text, "Lemon")
print(coded, vigenere(coded, "Lemon", -1) == text)
print(run_length("aaabccdddd"), expand("3ab2c4d"), expand(run_length("WWWWBBBWW" * 2)) == "WWWWBBBWW" * 2, run_length(""), expand("12x"))
morse = " ".join(MORSE[c] for c in "SOS")
print(morse, "".join(BACK[c] for c in morse.split()), " / ".join(" ".join(map(MORSE.get, w)) for w in "HI YOU".split()))
counts = Counter(c for c in text.lower() if c.isalpha())
print(counts.most_common(4), len(counts), sum(counts.values()), set(string.ascii_lowercase) - set(counts))
for ch, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:3]:
    print(ch, "*" * n, f"{n / sum(counts.values()):.1%}")
print([to_base(n, b) for n, b in ((255, 2), (255, 16), (-10, 3), (0, 5), (35, 36))], int(to_base(12345, 7), 7))
guess = max(range(26), key=lambda k: sum(caesar(secret, -k).lower().count(w) for w in ("the", "over", "dog")))
print(guess, caesar(secret, -guess)[:12])
palindromes = [w for w in "level Madam noon Hello racecar".split() if w.lower() == w.lower()[::-1]]
print(palindromes, sorted("listen") == sorted("silent"), "".join(sorted(set("mississippi"), key="mississippi".index)))
try:
    to_base(5, 40)
except ValueError as error:
    print(error)
