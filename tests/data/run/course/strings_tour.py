name, price, when = "Widget", 1234.5, "2024"
print("%-10s|%8.2f|%05d|%x|%+d|%%|%r" % (name, price, 42, 255, 7, "q"))
print("{:<10}|{:>10}|{:^10}|{:*^10}".format("l", "r", "c", "m"))
print(f"{price:,.2f} {price:>12.3e} {255:#x} {255:08b} {0.256:.1%} {name!r} {name=} {price=:.0f}")
print(f"{'nested ' + f'{1 + 1}'} {{braces}} {name[:3].upper():>6} {[1, 2][0]} {'a' if price else 'b'}")
width = 12
print(f"|{name:^{width}}|{price:{width}.{3}}|{when:>{width // 2}}|")
text = "the Quick brown fox"
print(text.title(), text.capitalize(), text.swapcase(), text.upper().lower() == text.lower())
print(text.split(), text.split("o"), text.rsplit(maxsplit=1), text.partition(" "), "a,b,,c".split(","))
print("  pad ".strip() + "|", "xxhixx".strip("x"), "hi".center(8, "-"), "7".zfill(3), "-7".zfill(4))
print(text.find("quick"), text.index("Quick"), text.count("o"), text.replace("o", "0", 1), text.startswith(("a", "the")))
print("-".join("abc"), "abc" * 2, "b" in "abc", "abc"[::-1], "abcdef"[1:5:2], len("naïve"), "a" < "b" < "c")
print("line1\nline2\r\nline3".splitlines(), "tab\there".expandtabs(4), r"raw\n", "multi" "part", 'it''s')
print("""triple
  quoted""", "\x41\u00e9", ord("A"), chr(8364), ascii("é"))
print("abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".istitle(), "x_1".isidentifier())
print("é".encode(), b"\xc3\xa9".decode(), bytes([72, 105]), list(b"ab"), "abc".encode("ascii").hex())
print(str(1.0), str(1e20), str(1e15), repr(0.1 + 0.2), str(10**20), 1e-7, float("1e3"), round(2.5), round(-1.567, 2))
print("apple" > "Apple", sorted(["b", "A", "a"]), min("hello"), "".join(sorted("python")), "ß".upper())
print("removeprefix".removeprefix("remove"), "file.txt".removesuffix(".txt"), "a-b".translate({45: "+"}))
print(text.format(1), "{0}{1}{0}".format("a", "b"), "{x.real}".format(x=3), "{d[key]}".format(d={"key": "v"}))
for wrong in (lambda: "a" + 1, lambda: "abc"[5], lambda: "x".index("y"), lambda: "{}".format(), lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: int("1.5"), lambda: "a" * 1.5, lambda: " ".join([1])):
    try:
        wrong()
    except (TypeError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
text[0] = "T"
