"""`date`."""

import sys
from time import struct_time
from time import time as _now
from .calendars import DAYS, MONTHS, days_before_month, days_in_month, formatted, from_ordinal, iso_week_one, ordinal

from .deltas import timedelta

_LAST = 3652059


class IsoCalendarDate(tuple):
    __module__ = "datetime"

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


def check_int(value):
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float) or not hasattr(value, "__index__"):
        if sys.version_info < (3, 10):
            expected = "an integer is required (got type {})" if not isinstance(value, float) else "integer argument expected, got float"
            raise TypeError(expected.format(type(value).__name__))
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def check_date(year, month, day):
    year, month, day = check_int(year), check_int(month), check_int(day)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range" if sys.version_info < (3, 14) else f"year must be in 1..9999, not {year}")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12" + (f", not {month}" if sys.version_info >= (3, 14) else ""))
    if not 1 <= day <= days_in_month(year, month):
        if sys.version_info >= (3, 14):
            raise ValueError(f"day {day} must be in range 1..{days_in_month(year, month)} for month {month} in year {year}")
        raise ValueError("day is out of range for month")
    return year, month, day


def shown_class(x):
    cls = type(x)
    return cls.__qualname__ if cls.__module__ == "__main__" else f"{cls.__module__}.{cls.__qualname__}"


class date:
    __module__ = "datetime"

    def __new__(cls, year, month=None, day=None):
        if month is None and type(year) is bytes and len(year) == 4:
            # As it was pickled.
            year, month, day = int.from_bytes(year[:2], "big"), year[2], year[3]
        for name, value, place in (("month", month, 2), ("day", day, 3)):
            if value is None:
                raise TypeError(f"function missing required argument '{name}' (pos {place})")
        self = object.__new__(cls)
        self._year, self._month, self._day = check_date(year, month, day)
        return self

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def fromtimestamp(cls, t):
        return cls.fromordinal(719163 + int(t // 86400))

    @classmethod
    def fromordinal(cls, n):
        n = check_int(n)
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*from_ordinal(n))

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        from .parsing import iso_date

        try:
            parts, end = iso_date(text)
            if end != len(text):
                raise ValueError
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not 1 <= year <= 9999:
            raise ValueError(f"Year is out of range: {year}")
        begin = iso_week_one(year)
        if not (1 <= week <= 52 or week == 53 and iso_week_one(year + 1) - begin == 371):
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return cls.fromordinal(begin + (week - 1) * 7 + day - 1)

    if sys.version_info >= (3, 14):

        @classmethod
        def strptime(cls, text, pattern):
            from .parsing import parsed

            return cls(*parsed(text, pattern)[0][:3])

    def isoformat(self):
        return f"{self._year:04}-{self._month:02}-{self._day:02}"

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f"{shown_class(self)}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        return f"{DAYS[self.weekday()][:3]} {MONTHS[self._month - 1][:3]} {self._day:2} 00:00:00 {self._year:04}"

    def strftime(self, format):
        return formatted(self, format)

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(spec).__name__}")
        return self.strftime(spec) if spec else str(self)

    def toordinal(self):
        return ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        n = self.toordinal()
        year = self._year
        if n >= iso_week_one(year + 1):
            year += 1
        elif n < iso_week_one(year):
            year -= 1
        week, day = divmod(n - iso_week_one(year), 7)
        return IsoCalendarDate((year, week + 1, day + 1))

    def _fields(self, hour=0, minute=0, second=0, dst=-1):
        of_year = days_before_month(self._year, self._month) + self._day
        day = self._year, self._month, self._day
        return struct_time((*day, hour, minute, second, date.weekday(self), of_year, dst))

    def timetuple(self):
        return self._fields()

    def replace(self, year=None, month=None, day=None):
        given = (year, self._year), (month, self._month), (day, self._day)
        return type(self)(*[own if new is None else new for new, own in given])

    __replace__ = replace

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 1 <= n <= _LAST:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not hasattr(other, "hour"):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not hasattr(other, "hour")

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __reduce__(self):
        return type(self), (self._year.to_bytes(2, "big") + bytes((self._month, self._day)),)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
