"""`datetime`."""

import sys
from time import time as _now
from .calendars import DAYS, MONTHS, formatted, from_ordinal
from .dates import check_date, date, shown_class
from .deltas import half_even, timedelta
from .times import _KEEP, check_time, time, time_text
from .zones import check_zone, checked_offset, offset_text, timezone, tzinfo as _tzinfo

_EPOCH = 719163
_DAY = 86_400_000_000


class datetime(date):
    __module__ = "datetime"

    def __new__(
        cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        if type(year) is bytes and len(year) == 10:
            # As it was pickled, `fold` in the highest bit of the month.
            tzinfo, packed = month, year
            year, month, day, hour = int.from_bytes(packed[:2], "big"), packed[2] & 127, packed[3], packed[4]
            minute, second, microsecond = packed[5], packed[6], int.from_bytes(packed[7:], "big")
            fold = packed[2] >> 7
        for name, value, place in (("month", month, 2), ("day", day, 3)):
            if value is None:
                raise TypeError(f"function missing required argument '{name}' (pos {place})")
        check_zone(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day = check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond = check_time(hour, minute, second, microsecond, fold)
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _of(cls, micros, zone=None):
        """From microseconds since the year 1."""
        days, micros = divmod(micros, _DAY)
        if not 0 <= days < 3652059:
            raise OverflowError("date value out of range")
        seconds, micros = divmod(micros, 1_000_000)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return cls(*from_ordinal(days + 1), hour, minute, second, micros, zone)

    def _local(self):
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        return (self.toordinal() - 1) * _DAY + seconds * 1_000_000 + self._microsecond

    def _universal(self):
        offset = self.utcoffset()
        return self._local() if offset is None else self._local() - offset // timedelta.resolution

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_now(), tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        check_zone(tz)
        over, under = timestamp.as_integer_ratio()
        micros = half_even(over * 1_000_000, under) + (_EPOCH - 1) * _DAY
        if not 0 <= micros < 3652059 * _DAY:
            raise ValueError(f"year {1970 + micros // _DAY // 365} is out of range")
        if tz is None:
            return cls._of(micros)
        return tz.fromutc(cls._of(micros, tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def combine(cls, date, time, tzinfo=_KEEP):
        zone = time.tzinfo if tzinfo is _KEEP else tzinfo
        clock = time.hour, time.minute, time.second, time.microsecond
        return cls(date.year, date.month, date.day, *clock, zone, fold=time.fold)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        from .parsing import iso_date, iso_time

        try:
            parts, end = iso_date(text)
            clock = ()
            if end < len(text):
                clock = iso_time(text[end + 1 :])
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
        return cls(*parts, *clock)

    @classmethod
    def strptime(cls, date_string, format):
        from .parsing import parsed

        parts, zone = parsed(date_string, format)
        return cls(*parts, zone)

    def timestamp(self):
        return (self._universal() - (_EPOCH - 1) * _DAY) / 1_000_000

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def timetuple(self):
        summer = self.dst()
        return self._fields(self._hour, self._minute, self._second, -1 if summer is None else int(bool(summer)))

    def utctimetuple(self):
        utc = datetime._of(self._universal())
        return utc._fields(utc._hour, utc._minute, utc._second, 0)

    def utcoffset(self):
        return None if self._tzinfo is None else checked_offset("utcoffset", self._tzinfo.utcoffset(self))

    def dst(self):
        return None if self._tzinfo is None else checked_offset("dst", self._tzinfo.dst(self))

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
            tz = tz if self._tzinfo is tz else timezone(timedelta(0), "UTC")
        elif not isinstance(tz, _tzinfo):
            raise TypeError(f"tz argument must be an instance of tzinfo, not type {type(tz).__name__}")
        if self._tzinfo is tz:
            return self
        return tz.fromutc(type(self)._of(self._universal(), tz))

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
        tzinfo=_KEEP, *, fold=None
    ):  # fmt: skip
        new = year, month, day, hour, minute, second, microsecond
        own = self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond
        parts = [old if value is None else value for value, old in zip(new, own)]
        zone = self._tzinfo if tzinfo is _KEEP else tzinfo
        return type(self)(*parts, zone, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def isoformat(self, sep="T", timespec="auto"):
        offset = self.utcoffset()
        zone = "" if offset is None else offset_text(offset)
        return f"{date.isoformat(self)}{sep}{time_text(self, timespec)}{zone}"

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        while len(parts) > 5 and not parts[-1]:
            parts.pop()
        shown = ", ".join([str(part) for part in parts])
        if self._tzinfo is not None:
            shown += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            shown += ", fold=1"
        return f"{shown_class(self)}({shown})"

    def ctime(self):
        clock = f"{self._hour:02}:{self._minute:02}:{self._second:02}"
        return f"{DAYS[self.weekday()][:3]} {MONTHS[self._month - 1][:3]} {self._day:2} {clock} {self._year:04}"

    def strftime(self, format):
        return formatted(self, format)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._of(self._local() + other // timedelta.resolution, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return timedelta(microseconds=self._local() - other._local())
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta(microseconds=self._universal() - other._universal())

    def _comparable(self, other):
        return isinstance(other, datetime)

    def _order(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._universal() - other._universal()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._universal() == other._universal()

    def _uncomparable(self, other):
        if isinstance(other, date) and sys.version_info < (3, 13):
            raise TypeError(f"can't compare {shown_class(self)} to {shown_class(other)}")
        return NotImplemented

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, datetime) else self._uncomparable(other)

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, datetime) else self._uncomparable(other)

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, datetime) else self._uncomparable(other)

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, datetime) else self._uncomparable(other)

    def __hash__(self):
        return hash(self._universal())

    def __reduce_ex__(self, protocol):
        fold = self._fold << 7 if protocol > 3 else 0
        rest = self._month | fold, self._day, self._hour, self._minute, self._second
        packed = self._year.to_bytes(2, "big") + bytes(rest) + self._microsecond.to_bytes(3, "big")
        return type(self), (packed,) if self._tzinfo is None else (packed, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
