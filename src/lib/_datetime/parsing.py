"""Texts to dates: `fromisoformat` and `strptime`."""

import re
from .calendars import DAYS, MONTHS, from_ordinal, iso_week_one, ordinal
from .deltas import timedelta
from .zones import timezone


def iso_date(text):
    """Year, month and day, and where the date ends."""
    year = _digits(text, 0, 4)
    dash = text[4 : 5] == "-"
    place = 4 + dash
    if text[place : place + 1] == "W":
        week = _digits(text, place + 1, 2)
        place += 3
        day = 1
        if dash and text[place : place + 1] == "-" or not dash and text[place : place + 1].isdecimal():
            day = _digits(text, place + dash, 1)
            place += 1 + dash
        if not (1 <= week <= 53 and 1 <= day <= 7):
            raise ValueError
        return from_ordinal(iso_week_one(year) + (week - 1) * 7 + day - 1), place
    month = _digits(text, place, 2)
    place += 2
    if dash:
        if text[place] != "-":
            raise ValueError
        place += 1
    return (year, month, _digits(text, place, 2)), place + 2


def _digits(text, place, count):
    digits = text[place : place + count]
    if len(digits) != count or not (digits.isdecimal() and digits.isascii()):
        raise ValueError
    return int(digits)


def iso_time(text):
    """Hour, minute, second, microsecond, zone."""
    for place, char in enumerate(text):
        if char in "+-Z":
            break
    else:
        place = len(text)
    clock, zone = _clock(text[:place]), None
    if text[place:] == "Z":
        zone = timezone.utc
    elif place < len(text):
        hour, minute, second, micro = _clock(text[place + 1 :])
        offset = timedelta(hours=hour, minutes=minute, seconds=second, microseconds=micro)
        zone = timezone(-offset if text[place] == "-" else offset)
    return (*clock, zone)


def _clock(text):
    values = [0, 0, 0]
    colon = text[2:3] == ":"
    place = 0
    for which in range(3):
        values[which] = _digits(text, place, 2)
        place += 2
        if place == len(text):
            return (*values, 0)
        if which < 2 and colon:
            if text[place] != ":":
                raise ValueError
            place += 1
    if text[place] not in ".,":
        raise ValueError
    fraction = text[place + 1 :]
    _digits(fraction, 0, len(fraction) or 1)
    return (*values, int(fraction[:6].ljust(6, "0")))


def _names(names):
    return "|".join([re.escape(name) for name in sorted(names, key=len, reverse=True)])


_PATTERNS = {
    "d": r"3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]",
    "f": r"[0-9]{1,6}",
    "H": r"2[0-3]|[0-1]\d|\d",
    "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "G": r"\d\d\d\d",
    "j": r"36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
    "m": r"1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d",
    "S": r"6[0-1]|[0-5]\d|\d",
    "U": r"5[0-3]|[0-4]\d|\d",
    "W": r"5[0-3]|[0-4]\d|\d",
    "V": r"5[0-3]|0[1-9]|[1-4]\d|\d",
    "w": r"[0-6]",
    "u": r"[1-7]",
    "y": r"\d\d",
    "Y": r"\d\d\d\d",
    "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)",
    "Z": r"utc|gmt",
    "A": _names(DAYS),
    "a": _names([name[:3] for name in DAYS]),
    "B": _names(MONTHS),
    "b": _names([name[:3] for name in MONTHS]),
    "p": "am|pm",
    "%": "%",
}
_SHORT = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "D": "%m/%d/%y", "T": "%H:%M:%S", "R": "%H:%M"}
_SHORT["F"] = "%Y-%m-%d"


def _compiled(pattern):
    for letter in "cxX":
        pattern = pattern.replace("%" + letter, _SHORT[letter])
    parts = []
    place = 0
    while place < len(pattern):
        char = pattern[place]
        place += 1
        if char.isspace():
            while place < len(pattern) and pattern[place].isspace():
                place += 1
            parts.append(r"\s+")
        elif char != "%":
            parts.append(re.escape(char))
        else:
            letter = pattern[place : place + 1]
            place += 1
            if not letter:
                raise ValueError(f"stray % in format '{pattern}'")
            if letter not in _PATTERNS:
                raise ValueError(f"'{letter}' is a bad directive in format '{pattern}'")
            parts.append("%" if letter == "%" else f"(?P<{letter}>{_PATTERNS[letter]})")
    return re.compile("".join(parts), re.IGNORECASE)


def parsed(text, pattern):
    """The seven fields of `strptime`, and the zone."""
    for place, value in enumerate((text, pattern)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {place} must be str, not {type(value)}")
    match = _compiled(pattern).match(text)
    if match is None:
        raise ValueError(f"time data {text!r} does not match format {pattern!r}")
    if match.end() != len(text):
        raise ValueError(f"unconverted data remains: {text[match.end() :]}")
    found = match.groupdict()
    number = {letter: int(value) for letter, value in found.items() if value.strip().isdecimal()}
    year = number.get("Y")
    if "y" in number:
        year = number["y"] + (2000 if number["y"] <= 68 else 1900)
    leap = year is None and number.get("m") == 2 and number.get("d") == 29
    month, day = number.get("m", 1), number.get("d", 1)
    for letter, size in (("B", None), ("b", 3)):
        if letter in found:
            month = [name[:size].lower() for name in MONTHS].index(found[letter].lower()) + 1
    hour = number.get("H", 0)
    if "I" in number:
        hour = number["I"] % 12
        if found.get("p", "").lower() == "pm":
            hour += 12
    weekday = None
    for letter, size in (("A", None), ("a", 3)):
        if letter in found:
            weekday = [name[:size].lower() for name in DAYS].index(found[letter].lower())
    if "w" in number:
        weekday = (number["w"] - 1) % 7
    if "u" in number:
        weekday = number["u"] - 1
    if "G" in number or "V" in number:
        if "G" not in number or "V" not in number or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' "
                "and a weekday directive ('%A', '%a', '%w', or '%u')."
            )
        year, month, day = from_ordinal(iso_week_one(number["G"]) + (number["V"] - 1) * 7 + weekday)
    year = 1904 if leap else 1900 if year is None else year
    if "j" in number:
        year, month, day = from_ordinal(ordinal(year, 1, 1) + number["j"] - 1)
    elif weekday is not None and ("U" in number or "W" in number):
        first = (ordinal(year, 1, 1) + 6) % 7
        if "U" in number:
            first, at, week = (first + 1) % 7, (weekday + 1) % 7, number["U"]
        else:
            at, week = weekday, number["W"]
        before = (7 - first) % 7
        offset = at - first if week == 0 else before + 7 * (week - 1) + at
        year, month, day = from_ordinal(ordinal(year, 1, 1) + offset)
    micro = int(found["f"].ljust(6, "0")) if "f" in found else 0
    zone = _zone(found["z"]) if "z" in found else None
    return (year, month, day, hour, number.get("M", 0), number.get("S", 0), micro), zone


def _zone(text):
    if text == "Z":
        return timezone.utc
    digits = text[1:].replace(":", "")
    whole, _, part = digits.partition(".")
    offset = timedelta(hours=int(whole[:2]), minutes=int(whole[2:4]), seconds=int(whole[4:6] or 0))
    offset += timedelta(microseconds=int(part.ljust(6, "0")[:6] or 0))
    return timezone(-offset if text[0] == "-" else offset)
