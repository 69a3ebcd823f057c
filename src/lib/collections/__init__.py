"""The package `collections`."""

from _collections import OrderedDict, defaultdict, deque
from .abc import MutableSequence
from .counters import Counter
from .mappings import ChainMap, UserDict, UserList, UserString
from .namedtuples import namedtuple

MutableSequence.register(deque)
__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]
