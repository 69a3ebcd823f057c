"""Days of months and years, and `strftime` for anything that has the fields."""

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)


def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_before_month(year, month):
    return _BEFORE[month] + (month > 2 and isleap(year))


def days_in_month(year, month):
    return _BEFORE[month + 1] - _BEFORE[month] + (month == 2 and isleap(year))


def ordinal(year, month, day):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + days_before_month(year, month) + day


def from_ordinal(n):
    """Year, month and day."""
    n -= 1
    centuries, n = divmod(n, 146097)
    hundreds, n = divmod(n, 36524)
    fours, n = divmod(n, 1461)
    ones, n = divmod(n, 365)
    year = centuries * 400 + hundreds * 100 + fours * 4 + ones + 1
    if ones == 4 or hundreds == 4:
        return year - 1, 12, 31
    month = n // 29 + 1 if n < 348 else 12
    month = min(month, 12)
    while days_before_month(year, month) > n:
        month -= 1
    return year, month, n - days_before_month(year, month) + 1


def iso_week_one(year):
    """The ordinal of the Monday with which the ISO year begins."""
    first = ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def formatted(x, pattern):
    """`x.strftime(pattern)` of a date, a time (of 1900-01-01) or a datetime."""
    parts = []
    place = 0
    while True:
        percent = pattern.find("%", place)
        if percent < 0 or percent + 1 == len(pattern):
            parts.append(pattern[place:])
            return "".join(parts)
        parts.append(pattern[place:percent])
        letter = pattern[percent + 1]
        place = percent + 2
        if letter == ":" and pattern[place : place + 1] == "z":
            letter = ":z"
            place += 1
        elif letter == "-" and place < len(pattern):
            parts.append(_directive(x, pattern[place]).lstrip("0 ") or "0")
            place += 1
            continue
        parts.append(_directive(x, letter))


def _directive(x, letter):
    from .zones import offset_text

    year, month, day = getattr(x, "year", 1900), getattr(x, "month", 1), getattr(x, "day", 1)
    hour, minute, second = getattr(x, "hour", 0), getattr(x, "minute", 0), getattr(x, "second", 0)
    number = ordinal(year, month, day)
    weekday = (number + 6) % 7
    of_year = number - ordinal(year, 1, 1) + 1
    short = {"D": "%m/%d/%y", "x": "%m/%d/%y", "F": "%Y-%m-%d", "T": "%H:%M:%S", "X": "%H:%M:%S", "R": "%H:%M"}
    short.update({"c": "%a %b %e %H:%M:%S %Y", "r": "%I:%M:%S %p", "h": "%b"})
    if letter in short:
        return formatted(x, short[letter])
    if letter in "GV":
        iso_year = year
        if number >= iso_week_one(year + 1):
            iso_year += 1
        elif number < iso_week_one(year):
            iso_year -= 1
        return f"{iso_year}" if letter == "G" else f"{(number - iso_week_one(iso_year)) // 7 + 1:02}"
    if letter in ("z", ":z"):
        offset = x.utcoffset() if hasattr(x, "utcoffset") else None
        return "" if offset is None else offset_text(offset, ":" if letter == ":z" else "")
    if letter == "Z":
        return (x.tzname() or "") if hasattr(x, "tzname") else ""
    values = {
        "a": DAYS[weekday][:3], "A": DAYS[weekday], "w": str((weekday + 1) % 7), "u": str(weekday + 1),
        "d": f"{day:02}", "e": f"{day:2}", "b": MONTHS[month - 1][:3], "B": MONTHS[month - 1], "m": f"{month:02}",
        "y": f"{year % 100:02}", "Y": str(year), "C": f"{year // 100:02}", "H": f"{hour:02}", "I": f"{(hour - 1) % 12 + 1:02}",
        "k": f"{hour:2}", "l": f"{(hour - 1) % 12 + 1:2}", "p": "AM" if hour < 12 else "PM", "P": "am" if hour < 12 else "pm",
        "M": f"{minute:02}", "S": f"{second:02}", "f": f"{getattr(x, 'microsecond', 0):06}", "j": f"{of_year:03}",
        "U": f"{(of_year + 6 - (weekday + 1) % 7) // 7:02}", "W": f"{(of_year + 6 - weekday) // 7:02}", "n": "\n", "t": "\t", "%": "%",
    }  # fmt: skip
    return values.get(letter, "%" + letter)
