"""`time`."""

import sys
from .calendars import formatted
from .dates import check_int, shown_class
from .deltas import timedelta
from .zones import check_zone, checked_offset, offset_text

_KEEP = object()
_SPECS = {"hours": 2, "minutes": 5, "seconds": 8, "milliseconds": 12, "microseconds": 15}


def check_time(hour, minute, second, microsecond, fold):
    values = [check_int(value) for value in (hour, minute, second, microsecond)]
    limits = ("hour", 23), ("minute", 59), ("second", 59), ("microsecond", 999999)
    for (name, limit), value in zip(limits, values):
        if not 0 <= value <= limit:
            shown = f", not {value}" if sys.version_info >= (3, 14) else ""
            raise ValueError(f"{name} must be in 0..{limit}{shown}")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return values


def time_text(x, timespec):
    """`12:34:56.789` as `isoformat` writes it."""
    text = f"{x.hour:02}:{x.minute:02}:{x.second:02}.{x.microsecond:06}"
    if timespec == "auto":
        return text if x.microsecond else text[:8]
    if timespec not in _SPECS:
        raise ValueError("Unknown timespec value")
    return text[: _SPECS[timespec]]


class time:
    __module__ = "datetime"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if type(hour) is bytes and len(hour) == 6:
            # As it was pickled, `fold` in the highest bit.
            tzinfo = minute or None
            first, minute, second = hour[:3]
            hour, fold, microsecond = first & 127, first >> 7, int.from_bytes(hour[3:], "big")
        check_zone(tzinfo)
        self = object.__new__(cls)
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
    def fromisoformat(cls, text):
        from .parsing import iso_time

        try:
            *parts, zone = iso_time(text[1:] if text.startswith("T") else text)
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
        return cls(*parts, tzinfo=zone)

    if sys.version_info >= (3, 14):

        @classmethod
        def strptime(cls, text, pattern):
            from .parsing import parsed

            parts, zone = parsed(text, pattern)
            return cls(*parts[3:], zone)

    def isoformat(self, timespec="auto"):
        offset = self.utcoffset()
        return time_text(self, timespec) + ("" if offset is None else offset_text(offset))

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = [self._hour, self._minute, self._second, self._microsecond]
        while len(parts) > 2 and not parts[-1]:
            parts.pop()
        shown = ", ".join([str(part) for part in parts])
        if self._tzinfo is not None:
            shown += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            shown += ", fold=1"
        return f"{shown_class(self)}({shown})"

    def strftime(self, format):
        return formatted(self, format)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def utcoffset(self):
        return None if self._tzinfo is None else checked_offset("utcoffset", self._tzinfo.utcoffset(None))

    def dst(self):
        return None if self._tzinfo is None else checked_offset("dst", self._tzinfo.dst(None))

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=_KEEP, *, fold=None):
        given = (hour, self._hour), (minute, self._minute), (second, self._second), (microsecond, self._microsecond)
        parts = [own if new is None else new for new, own in given]
        zone = self._tzinfo if tzinfo is _KEEP else tzinfo
        return type(self)(*parts, zone, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _micros(self):
        micros = ((self._hour * 60 + self._minute) * 60 + self._second) * 1_000_000 + self._microsecond
        offset = self.utcoffset()
        return micros if offset is None else micros - offset // timedelta.resolution

    def _order(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._micros() - other._micros()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._micros() == other._micros()

    def __lt__(self, other):
        return self._order(other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._order(other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._order(other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._order(other) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        return hash(self._micros())

    def __reduce_ex__(self, protocol):
        fold = self._fold << 7 if protocol > 3 else 0
        packed = bytes((self._hour | fold, self._minute, self._second)) + self._microsecond.to_bytes(3, "big")
        return type(self), (packed,) if self._tzinfo is None else (packed, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
