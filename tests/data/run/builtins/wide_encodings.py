# UTF-16 and UTF-32: the order of the bytes, the mark before them, and what is wrong.

for text in ("", "ab", "é", "日本", "a🚀"):
    for encoding in ("utf-16", "utf-16-le", "UTF_16BE", "utf-32", "utf-32-le", "utf-32-be", "U16", "utf32"):
        data = text.encode(encoding)
        print(encoding, data, data.decode(encoding) == text)

print(str(b"\xff\xfea\x00", "utf-16"), b"\xfe\xff\x00a".decode("utf-16"), b"a\x00".decode("utf-16"))
print(b"\x00\x00\xfe\xff\x00\x00\x00a".decode("utf-32"), ascii(b"\xff\xfea\x00".decode("utf-16-le")))

WRONG = [
    (b"a\x00b", "utf-16"),
    (b"a", "utf-16-le"),
    (b"\xff\xfea", "utf-16"),
    (b"\x00\xd8a\x00", "utf-16"),
    (b"\x00\xd8", "utf-16"),
    (b"\x00\xd8a", "utf-16"),
    (b"a\x00\x00\xdcb\x00", "utf-16"),
    (b"\xd8\x00\x00a", "utf-16-be"),
    (b"abc", "utf-32"),
    (b"a\x00\x00\x00\x00\xd8\x00\x00", "utf-32"),
    (b"\x00\x00\x11\x00b\x00\x00\x00", "utf-32-le"),
    (b"\xff\xff\xff\xff", "utf-32-be"),
]
for data, encoding in WRONG:
    for errors in ("strict", "ignore", "replace", "backslashreplace"):
        try:
            print(data, encoding, errors, ascii(data.decode(encoding, errors)))
        except UnicodeDecodeError as error:
            print(error)
