"""Writes src/lib/_unicode_tables.py: what `unicodedata` says of all characters, as runs of equal ones.

Usage: python3.13 scripts/record-unicode.py

A run is a letter (its value's place among the values) and how far it begins after the run before, in base 36; 1 is left out.
"""

import pathlib
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MORE = "".join(chr(code) for code in range(0xC0, 0x180))
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base_36(number):
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
    return text or "0"


def table(of):
    values = sorted({of(chr(code)) for code in range(0x110000)})
    runs, previous, last = [], 0, None
    for code in range(0x110000):
        value = of(chr(code))
        if value != last:
            step = "" if code - previous == 1 else base_36(code - previous)
            runs.append((LETTERS + MORE)[values.index(value)] + step)
            previous, last = code, value
    return values, "".join(runs)


def main():
    lines = [f'"""Made by scripts/record-unicode.py, of Unicode {unicodedata.unidata_version}."""', ""]
    for name in ("category", "combining", "east_asian_width"):
        values, runs = table(getattr(unicodedata, name))
        lines += [f"{name} = {values!r}, {runs!r}"]
    (ROOT / "src/lib/_unicode_tables.py").write_text("\n".join(lines) + "\n")


main()
