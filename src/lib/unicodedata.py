"""What Unicode says of characters. Names are those that literals know; normal forms come from the tables of the browser."""

import sys

import _unicode_tables
from _unicode import lookup, name_of, normalize

unidata_version = {9: "13.0.0", 10: "13.0.0", 11: "14.0.0", 12: "15.0.0", 13: "15.1.0"}.get(sys.version_info[1], "16.0.0")

_MISSING = object()
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "".join([chr(code) for code in range(0xC0, 0x180)])
_FRACTIONS = {"\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75, "\u2150": 1 / 7, "\u2151": 1 / 9, "\u2152": 0.1, "\u2153": 1 / 3, "\u2154": 2 / 3, "\u2155": 0.2, "\u2156": 0.4, "\u2157": 0.6, "\u2158": 0.8, "\u2159": 1 / 6, "\u215a": 5 / 6, "\u215b": 0.125, "\u215c": 0.375, "\u215d": 0.625, "\u215e": 0.875, "\u2189": 0.0}


class _Runs:
    """A table of _unicode_tables, read when it is first asked."""

    def __init__(self, table):
        self._table = table
        self._starts = None

    def of(self, code):
        if self._starts is None:
            self._read()
        low, high = 0, len(self._starts)
        while high - low > 1:
            middle = (low + high) // 2
            if self._starts[middle] <= code:
                low = middle
            else:
                high = middle
        return self._values[low]

    def _read(self):
        kinds, runs = self._table
        self._starts, self._values = [], []
        start, step = 0, ""
        for c in runs + "A":
            if c not in _LETTERS:
                step += c
                continue
            if self._values:
                start += int(step, 36) if step else 1
                self._starts.append(start)
            self._values.append(kinds[_LETTERS.index(c)])
            step = ""


_category = _Runs(_unicode_tables.category)
_combining = _Runs(_unicode_tables.combining)
_width = _Runs(_unicode_tables.east_asian_width)


def _code(function, chr):
    if not isinstance(chr, str):
        raise TypeError(f"{function}() argument{_place(function)} must be a unicode character, not {type(chr).__name__}")
    if len(chr) != 1:
        if sys.version_info >= (3, 14):
            raise TypeError(f"{function}(): argument{_place(function)} must be a unicode character, not a string of length {len(chr)}")
        raise TypeError(f"{function}() argument{_place(function)} must be a unicode character, not str")
    return ord(chr)


def _place(function):
    return " 1" if function in ("name", "decimal", "digit", "numeric") else ""


def category(chr, /):
    return _category.of(_code("category", chr))


def combining(chr, /):
    return _combining.of(_code("combining", chr))


def east_asian_width(chr, /):
    return _width.of(_code("east_asian_width", chr))


def name(chr, default=_MISSING, /):
    code = _code("name", chr)
    known = name_of(chr)
    if known is not None:
        return known
    if 0x4E00 <= code <= 0x9FFF:
        return f"CJK UNIFIED IDEOGRAPH-{code:X}"
    if category(chr) not in ("Cc", "Cn", "Co", "Cs"):
        raise NotImplementedError(f"not simulated: the name of U+{code:04X}")
    if default is _MISSING:
        raise ValueError("no such name")
    return default


def decimal(chr, default=_MISSING, /):
    _code("decimal", chr)
    return _number(chr, default, chr.isdecimal(), "not a decimal")


def digit(chr, default=_MISSING, /):
    _code("digit", chr)
    return _number(chr, default, chr.isdigit(), "not a digit")


def numeric(chr, default=_MISSING, /):
    _code("numeric", chr)
    if chr in _FRACTIONS:
        return _FRACTIONS[chr]
    if chr.isnumeric() and not chr.isdigit():
        raise NotImplementedError(f"not simulated: the number that U+{ord(chr):04X} stands for")
    number = _number(chr, default, chr.isdigit(), "not a numeric character")
    return number if number is default else float(number)


def _number(chr, default, is_one, problem):
    if not is_one:
        if default is _MISSING:
            raise ValueError(problem)
        return default
    plain = normalize("NFKC", chr)
    if not plain.isdecimal():
        raise NotImplementedError(f"not simulated: the digit that U+{ord(chr):04X} stands for")
    return int(plain)


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr


def decomposition(chr, /):
    whole, plain = normalize("NFD", chr), normalize("NFKD", chr)
    if whole == chr and plain == chr:
        return ""
    raise NotImplementedError("not simulated: unicodedata.decomposition, which does one step; normalize('NFD', ...) does all")
