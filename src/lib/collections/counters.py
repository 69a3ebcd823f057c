"""`Counter`: how often each thing was seen."""

import sys
from operator import itemgetter


class Counter(dict):
    __module__ = "collections"

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if not _is_mapping(iterable):
                get = self.get
                failure = None
                try:
                    for item in iterable:
                        self[item] = get(item, 0) + 1
                except TypeError as error:
                    failure = error
                if failure is not None:
                    hash(item)  # In C this fails first, with other words.
                    raise failure
            elif self:
                for item, times in iterable.items():
                    self[item] = times + self.get(item, 0)
            else:
                super().update(iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if _is_mapping(iterable):
                for item, times in iterable.items():
                    self[item] = self.get(item, 0) - times
            else:
                for item in iterable:
                    self[item] = self.get(item, 0) - 1
        if kwds:
            self.subtract(kwds)

    def most_common(self, n=None):
        ordered = sorted(self.items(), key=itemgetter(1), reverse=True)
        return ordered if n is None else ordered[: max(n, 0)]

    def elements(self):
        from itertools import chain, repeat, starmap

        return chain.from_iterable(starmap(repeat, self.items()))

    if sys.version_info >= (3, 10):

        def total(self):
            return sum(self.values())

        def __eq__(self, other):
            if not isinstance(other, Counter):
                return dict.__eq__(self, other)
            return all(self[item] == other[item] for each in (self, other) for item in each)

        def __ne__(self, other):
            equal = self.__eq__(other)
            return equal if equal is NotImplemented else not equal

        __hash__ = None

        def __le__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[item] <= other[item] for each in (self, other) for item in each)

        def __lt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self <= other and self != other

        def __ge__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[item] >= other[item] for each in (self, other) for item in each)

        def __gt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self >= other and self != other

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, item):
        if item in self:
            super().__delitem__(item)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            counts = dict(self.most_common())
        except TypeError:
            counts = dict(self)
        return f"{self.__class__.__name__}({counts!r})"

    def _with(self, other, operation):
        """A counter of what is left positive: first of this one's items, then of the other's own."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for each in (self, other):
            for item in each:
                if each is self or item not in self:
                    times = operation(self[item], other[item])
                    if times > 0:
                        result[item] = times
        return result

    def __add__(self, other):
        return self._with(other, lambda x, y: x + y)

    def __sub__(self, other):
        return self._with(other, lambda x, y: x - y)

    def __or__(self, other):
        return self._with(other, max)

    def __and__(self, other):
        return self._with(other, min)

    def __pos__(self):
        return self + Counter()

    def __neg__(self):
        return Counter() - self

    def _keep_positive(self):
        for item in [item for item, times in self.items() if not times > 0]:
            del self[item]
        return self

    def __iadd__(self, other):
        for item, times in other.items():
            self[item] += times
        return self._keep_positive()

    def __isub__(self, other):
        for item, times in other.items():
            self[item] -= times
        return self._keep_positive()

    def __ior__(self, other):
        for item, times in other.items():
            if times > self[item]:
                self[item] = times
        return self._keep_positive()

    def __iand__(self, other):
        for item, times in self.items():
            if other[item] < times:
                self[item] = other[item]
        return self._keep_positive()


def _is_mapping(x):
    return isinstance(x, dict) or hasattr(x, "items") and hasattr(x, "keys")
