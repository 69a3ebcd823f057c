# Halves of surrogate pairs in texts, and the error handlers that make them.
import json
import pickle
import re
import sys

half = "\ud800"
print(len(half), ord(half), ascii(half), repr(half), half == chr(0xD800), half.isprintable(), half.isalpha(), half.upper() == half, "\udc80"[0] == "\uDC80")
print([hex(ord(c)) for c in "a\ud83d\ude00b"], len("\ud83d\ude00"), "\ud83d\ude00" == "\U0001f600", "\U0001f600" < "\ud800", "\uffff" > "\udfff", sorted(["\ue000", "\ud800", "z", "\U00010000"]) == ["z", "\ud800", "\ue000", "\U00010000"])
print(hash("\ud800") == hash(chr(55296)), {"\ud800": 1}["\ud800"], "x\ud800y".find("\ud800"), "x\ud800y".split("\ud800"), "%c" % 0xDFFF == "\udfff", "{:c}".format(0xD801) == "\ud801")
print(f"\ud800{1}\udfff" == "\ud800" + "1" + "\udfff", r"\ud800", "\\ud800", "\ufffd\ud800" == chr(0xFFFD) + chr(0xD800), "\U0000dcff" == "\udcff", b"\ud800" == b"\\ud800")
for encoding in ("utf-8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
        for text in ("a\udc80\udcffb", "\ud800", "é\udc80\ud800z", "€"):
            try:
                print(encoding, errors, ascii(text), text.encode(encoding, errors))
            except UnicodeEncodeError as error:
                print(encoding, errors, error, error.start, error.end, ascii(error.object[error.start:error.end]))
for encoding in ("utf-8", "ascii", "utf-16-le", "utf-16-be", "utf-32-le"):
    for errors in ("strict", "surrogateescape", "surrogatepass", "replace"):
        for data in (b"a\xff\x80", b"\xed\xa0\x80", b"\xed\xa0", b"\x00\xd8", b"\xd8\x00\x00a", b"\x00\xd8\x00\x00", b"\xe2\x28\xa1"):
            try:
                print(encoding, errors, data, ascii(data.decode(encoding, errors)))
            except UnicodeDecodeError as error:
                print(encoding, errors, data, error)
name = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
print(ascii(name), name.encode("utf-8", "surrogateescape"), json.dumps("\ud800\udc00\ud800"), ascii(json.loads('"\\ud800 \\ud83d\\ude00"')))
print(pickle.loads(pickle.dumps("x\ud800")) == "x\ud800", re.findall("[\ud800-\udfff]", "a\ud801b") == ["\ud801"], re.sub(r"[\ud800-\udfff]", "?", "a\udc00\ud800"))
print(ascii("a\ud800".translate({0xD800: 0xDFFF, 97: "\udc01"})), "\ud800".encode("unicode_escape") if 0 else "", str("\ud800") + "x" > "\ud800", min("\ud800\U0010ffff") == "\ud800")
for write in (lambda: print("before", "\ud800", "after"), lambda: sys.stdout.write("x\udfff\n"), lambda: print("ok", ascii("\ud800"))):
    try:
        write()
    except UnicodeEncodeError as error:
        print("|", error)
print("err\ud8ff", file=sys.stderr)


class Broken:
    def __str__(self):
        raise ValueError("no text")


try:
    print("value:", Broken(), "never")
except ValueError as error:
    print("caught", error)
raise ValueError("at the end \ud800")
