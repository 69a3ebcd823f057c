VALUES = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    if not isinstance(n, int):
        raise TypeError(f"expected int, got {type(n).__name__}")
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range")
    out = ""
    for value, letters in VALUES:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(text):
    digits = {letters: value for value, letters in VALUES if len(letters) == 1}
    total = 0
    for here, after in zip(text, text[1:] + " "):
        value = digits[here]
        total += -value if value < digits.get(after, 0) else value
    return total


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    roman = to_roman(n)
    assert from_roman(roman) == n, roman
    print(f"{n:>5} {roman}")
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
for wrong in (0, 4000, "12", 2.5):
    try:
        to_roman(wrong)
    except (TypeError, ValueError) as error:
        print(error)


def caesar(text, shift):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("A" if c.isupper() else "a")
            c = chr((ord(c) - base + shift) % 26 + base)
        out.append(c)
    return "".join(out)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), [caesar("abc", n) for n in (1, 25, 26)])
print("racecar" == "racecar"[::-1], sorted("listen") == sorted("silent"))
vowels = sum(c in "aeiou" for c in "programming language")
print(vowels, "programming".title(), "a-b_c".translate(str.maketrans("-_", "  ")))


def run_length(text):
    out, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += f"{j - i}{text[i]}"
        i = j
    return out


print(run_length("aaabccdddd"), run_length(""))
print(from_roman("MCMZ"))
