text = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. " * 300


def caesar(text, shift):
    out = ""
    for ch in text:
        if ch.isalpha():
            base = ord("a") if ch.islower() else ord("A")
            out += chr((ord(ch) - base + shift) % 26 + base)
        else:
            out += ch
    return out


assert caesar(caesar(text, 3), -3) == text


def palindrome(s):
    s = "".join(c.lower() for c in s if c.isalnum())
    return s == s[::-1]


assert sum(palindrome(str(n)) for n in range(10_000)) == 199
vowels = sum(1 for c in text if c in "aeiou")
table = str.maketrans("abc", "xyz")
shifted = text.translate(table)
titles = [word.capitalize().center(20, "*") for word in text.split()]
numbers = [int(x) for x in " ".join(map(str, range(20_000))).split()]
binary = [bin(n)[2:].zfill(16) for n in range(5_000)]
