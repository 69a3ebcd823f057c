"""What `itertools` makes of the places of items: products, permutations, combinations.

The generators for combinations give lists of indexes in the order of the documentation; their classes pick the items.
"""

from operator import index


class _Arrangement:
    __module__ = "itertools"

    def __iter__(self):
        return self

    def __next__(self):
        pool = self._pool
        return tuple([pool[index] for index in next(self._indexes)])


class product:
    __module__ = "itertools"

    def __init__(self, *iterables, repeat=1):
        repeat = index(repeat)
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self._tuples = _product([tuple(iterable) for iterable in iterables] * repeat)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._tuples)


def _product(pools):
    if not pools:
        yield ()
        return
    *outer, last = pools
    for items in _product(outer):
        for item in last:
            yield items + (item,)


class permutations:
    __module__ = "itertools"

    def __init__(self, iterable, r=None):
        items = list(iterable)
        self._tuples = _permutations(items, len(items) if r is None else _size(r, "Expected int as r"))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._tuples)


def _permutations(items, r):
    """The items change places themselves: their places in `items` are the indexes of the documentation."""
    n = len(items)
    if r > n:
        return
    turns = list(range(n, n - r, -1))
    places = range(r - 1, -1, -1)
    yield tuple(items[:r])
    while True:
        for place in places:
            turns[place] -= 1
            if turns[place]:
                other = n - turns[place]
                items[place], items[other] = items[other], items[place]
                yield tuple(items[:r])
                break
            items.append(items.pop(place))
            turns[place] = n - place
        else:
            return


class combinations(_Arrangement):
    def __init__(self, iterable, r):
        self._pool = tuple(iterable)
        self._indexes = _combinations(len(self._pool), _size(r))


def _combinations(n, r):
    if r > n:
        return
    indexes = list(range(r))
    while True:
        yield indexes
        place = r - 1
        while place >= 0 and indexes[place] == place + n - r:
            place -= 1
        if place < 0:
            return
        start = indexes[place] + 1
        indexes[place:] = range(start, start + r - place)


class combinations_with_replacement(_Arrangement):
    def __init__(self, iterable, r):
        self._pool = tuple(iterable)
        self._indexes = _multisets(len(self._pool), _size(r))


def _multisets(n, r):
    if not n and r:
        return
    indexes = [0] * r
    while True:
        yield indexes
        place = r - 1
        while place >= 0 and indexes[place] == n - 1:
            place -= 1
        if place < 0:
            return
        indexes[place:] = [indexes[place] + 1] * (r - place)


def _size(r, complaint=None):
    if complaint and not isinstance(r, int):
        raise TypeError(complaint)
    r = index(r)
    if r < 0:
        raise ValueError("r must be non-negative")
    return r
