"""The module `datetime`: CPython's is written in C; here it is the package `_datetime`."""

import sys
from _datetime.dates import date
from _datetime.deltas import timedelta
from _datetime.moments import datetime
from _datetime.times import time
from _datetime.zones import timezone, tzinfo

MINYEAR = 1
MAXYEAR = 9999
__all__ = ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR"]
if sys.version_info >= (3, 11):
    UTC = timezone.utc
    __all__.append("UTC")
