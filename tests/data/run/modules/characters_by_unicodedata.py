import unicodedata
from unicodedata import category, combining, name, normalize


def show(call):
    try:
        print(repr(call()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def plain(text):
    return "".join(c for c in normalize("NFD", text) if not combining(c))


print(plain("crème brûlée, Ångström, żółć, Ёлка й"), plain("Nguyễn Văn"))
print([hex(ord(c)) for c in normalize("NFD", "é한ﬁ")], [hex(ord(c)) for c in normalize("NFKD", "é한ﬁ²")])
print(normalize("NFKC", "ﬁ①Ｈｅｌｌｏ½"), normalize("NFC", "e\u0301") == "é", "e\u0301" == "é", len("e\u0301"))
print(sorted(["Zebra", "Öl", "apfel", "Äpfel", "éclair"], key=lambda word: normalize("NFD", word).casefold()))
for c in "A\u00e9 1-$\u0301\u4e2d\U0001F600½²\n_«»+\u200b\u2028ǅ":
    print(hex(ord(c)), category(c), combining(c), unicodedata.east_asian_width(c), name(c, "none") if c not in "ǅ" else "")
counts = {}
for code in range(0x3000):
    counts[category(chr(code))] = counts.get(category(chr(code)), 0) + (code in range(0x370))
print(sorted(counts.items()))
print(unicodedata.lookup("SNOWMAN"), unicodedata.lookup("greek small letter alpha"), name("π"), name("A"))
print(unicodedata.decimal("7"), unicodedata.digit("²"), unicodedata.numeric("½"), unicodedata.numeric("5"), unicodedata.digit("x", -1))
print(unicodedata.is_normalized("NFC", "é"), unicodedata.is_normalized("NFD", "é"))
show(lambda: name("\n"))
show(lambda: name("ab"))
show(lambda: category(5))
show(lambda: category(""))
show(lambda: normalize("NFX", "a"))
show(lambda: unicodedata.decimal("x"))
show(lambda: unicodedata.digit("x"))
show(lambda: unicodedata.numeric("x"))
