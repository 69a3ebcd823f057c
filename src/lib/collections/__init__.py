"""The package `collections`."""

from _collections import OrderedDict, defaultdict, deque
from .counters import Counter
from .namedtuples import namedtuple

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]
