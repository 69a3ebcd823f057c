"""What `time` does with dates: the local time is UTC, the clock that of the simulated machine."""

import _processes
import sys
import time
from _datetime.calendars import DAYS, MONTHS, from_ordinal, ordinal
from _datetime.moments import datetime
from _datetime.parsing import parsed
from types import SimpleNamespace

_EPOCH = ordinal(1970, 1, 1)
_CLOCKS = {
    "monotonic": "CLOCK_MONOTONIC",
    "perf_counter": "CLOCK_MONOTONIC",
    "process_time": "CLOCK_PROCESS_CPUTIME_ID",
    "thread_time": "CLOCK_THREAD_CPUTIME_ID",
    "time": "CLOCK_REALTIME",
}


def gmtime(seconds=None):
    if seconds is None:
        seconds = time.time()
    if not isinstance(seconds, (int, float)):
        name = type(seconds).__name__
        old = f"an integer is required (got type {name})"
        raise TypeError(old if sys.version_info < (3, 10) else f"'{name}' object cannot be interpreted as an integer")
    days, second = divmod(int(seconds // 1), 86400)
    if not -_EPOCH < days < 2932897:
        raise NotImplementedError("not simulated: times outside the years 1 to 9999")
    year, month, day = from_ordinal(_EPOCH + days)
    of_year = _EPOCH + days - ordinal(year, 1, 1) + 1
    clock = second // 3600, second // 60 % 60, second % 60
    made = time.struct_time((year, month, day, *clock, (days + 3) % 7, of_year, 0))
    made._zone = "GMT"
    return made


def process_time():
    return _processes.process_time() / 10**9


def process_time_ns():
    return _processes.process_time()


def thread_time():
    return _processes.thread_time() / 10**9


def thread_time_ns():
    return _processes.thread_time()


def get_clock_info(name):
    if not isinstance(name, str):
        raise TypeError(f"get_clock_info() argument 1 must be str, not {type(name).__name__}")
    if name not in _CLOCKS:
        raise ValueError("unknown clock")
    return SimpleNamespace(implementation=f"clock_gettime({_CLOCKS[name]})", monotonic=name != "time", adjustable=name == "time", resolution=1e-09)


def clock_gettime(clk_id):
    return clock_gettime_ns(clk_id) / 10**9


def clock_gettime_ns(clk_id):
    if clk_id == time.CLOCK_PROCESS_CPUTIME_ID:
        return process_time_ns()
    if clk_id == time.CLOCK_THREAD_CPUTIME_ID:
        return thread_time_ns()
    if clk_id not in (time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, time.CLOCK_MONOTONIC_RAW, time.CLOCK_BOOTTIME):
        raise OSError(22, "Invalid argument")
    return time.time_ns() if clk_id == time.CLOCK_REALTIME else time.monotonic_ns()


def clock_getres(clk_id):
    return 1e-09


def localtime(seconds=None):
    return time.struct_time(gmtime(seconds))


def _checked(name, parts):
    if not isinstance(parts, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(parts) != 9:
        raise TypeError(f"{name}(): illegal time tuple argument")
    return parts


def mktime(parts, /):
    year, month, day, hour, minute, second, *_ = _checked("mktime", parts)
    months = year * 12 + month - 1
    days = ordinal(months // 12, months % 12 + 1, 1) + day - 1 - _EPOCH
    return float(days * 86400 + hour * 3600 + minute * 60 + second)


def asctime(parts=None, /):
    year, month, day, hour, minute, second, weekday, *_ = gmtime() if parts is None else _checked("asctime", parts)
    return f"{DAYS[weekday][:3]} {MONTHS[month - 1][:3]} {day:2} {hour:02}:{minute:02}:{second:02} {year}"


def strftime(format, parts, /):
    year, month, day, hour, minute, second, *_ = _checked("strftime", parts)
    # What a year, a month or a day of zero stands for. A datetime writes the directives; the zone is known.
    moment = datetime(max(year, 1), max(month, 1), max(day, 1), hour, minute, min(second, 59))
    return moment.strftime(format.replace("%Z", getattr(parts, "_zone", "UTC")).replace("%z", "+0000"))


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    (year, month, day, hour, minute, second, _), _ = parsed(string, format)
    number = ordinal(year, month, day)
    zone = 0 if "%Z" in format else -1
    of_year = number - ordinal(year, 1, 1) + 1
    return time.struct_time((year, month, day, hour, minute, second, (number + 6) % 7, of_year, zone))
