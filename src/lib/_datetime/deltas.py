"""`timedelta`: whole microseconds."""

import sys

_DAY = 86_400_000_000
_UNITS = {
    "days": _DAY,
    "seconds": 1_000_000,
    "microseconds": 1,
    "milliseconds": 1000,
    "minutes": 60_000_000,
    "hours": 3_600_000_000,
    "weeks": 7 * _DAY,
}


def half_even(numerator, denominator):
    """The nearest whole number; of two as near, the even one."""
    whole, rest = divmod(numerator, denominator)
    if rest * 2 > denominator or rest * 2 == denominator and whole % 2:
        whole += 1
    return whole


class timedelta:
    __module__ = "datetime"

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        numerator, denominator = 0, 1
        given = (days, seconds, microseconds, milliseconds, minutes, hours, weeks)
        for (name, unit), value in zip(_UNITS.items(), given):
            if isinstance(value, int):
                numerator += value * unit * denominator
            elif isinstance(value, float):
                over, under = value.as_integer_ratio()
                numerator = numerator * under + over * unit * denominator
                denominator *= under
            else:
                kind = type(value).__name__
                raise TypeError(f"unsupported type for timedelta {name} component: {kind}")
        return cls._of(half_even(numerator, denominator))

    @classmethod
    def _of(cls, micros):
        days = micros // _DAY
        if not -1 << 31 <= days < 1 << 31:
            raise OverflowError("Python int too large to convert to C int")
        if not -999999999 <= days <= 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._micros = micros
        return self

    @property
    def days(self):
        return self._micros // _DAY

    @property
    def seconds(self):
        return self._micros % _DAY // 1_000_000

    @property
    def microseconds(self):
        return self._micros % 1_000_000

    def total_seconds(self):
        return self._micros / 1_000_000

    def __repr__(self):
        parts = []
        for name in ("days", "seconds", "microseconds"):
            value = getattr(self, name)
            if value:
                parts.append(f"{name}={value}")
        name = self.__class__.__qualname__
        if self.__class__.__module__ != "__main__":
            name = f"{self.__class__.__module__}.{name}"
        return f"{name}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{seconds:02}"
        days = self.days
        if days:
            text = f"{days} day{'' if abs(days) == 1 else 's'}, {text}"
        if self.microseconds:
            text += f".{self.microseconds:06}"
        return text

    def __add__(self, other):
        return timedelta._of(self._micros + other._micros) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta._of(self._micros - other._micros) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return timedelta._of(other._micros - self._micros) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of(-self._micros)

    def __pos__(self):
        return timedelta._of(self._micros)

    def __abs__(self):
        return timedelta._of(abs(self._micros))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._micros * other)
        if isinstance(other, float):
            over, under = other.as_integer_ratio()
            return timedelta._of(half_even(self._micros * over, under))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._micros // other._micros
        if isinstance(other, int):
            return timedelta._of(self._micros // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._micros / other._micros
        if isinstance(other, (int, float)):
            over, under = other.as_integer_ratio()
            if over == 0:
                old = sys.version_info < (3, 14)
                raise ZeroDivisionError("integer division or modulo by zero" if old else "division by zero")
            if over < 0:
                over, under = -over, -under
            return timedelta._of(half_even(self._micros * under, over))
        return NotImplemented

    def __mod__(self, other):
        return timedelta._of(self._micros % other._micros) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        times, rest = divmod(self._micros, other._micros)
        return times, timedelta._of(rest)

    def __eq__(self, other):
        return self._micros == other._micros if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._micros < other._micros if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._micros <= other._micros if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._micros > other._micros if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._micros >= other._micros if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._micros != 0

    def __reduce__(self):
        return self.__class__, (self.days, self.seconds, self.microseconds)


timedelta.min = timedelta._of(-999999999 * _DAY)
timedelta.max = timedelta._of(1_000_000_000 * _DAY - 1)
timedelta.resolution = timedelta._of(1)
