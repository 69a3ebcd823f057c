"""The module `itertools`, except what arranges the items of sequences: see `_arrangements.py`.

Each class does what CPython's, written in C, does at one call of `__next__`: how many items it takes from where, and when.
"""

import sys
from _arrangements import combinations, combinations_with_replacement, permutations, product
from operator import index


class count:
    def __init__(self, start=0, step=1):
        for number in (start, step):
            if not (isinstance(number, (int, float, complex)) or hasattr(number, "__index__") or hasattr(number, "__float__")):
                raise TypeError("a number is required")
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        name = type(self).__name__
        if isinstance(self._step, int) and self._step == 1:
            return f"{name}({self._next!r})"
        return f"{name}({self._next!r}, {self._step!r})"


class cycle:
    def __init__(self, iterable, /):
        self._iterator = iter(iterable)
        self._saved = []
        self._first = True

    def __iter__(self):
        return self

    def __next__(self):
        for item in self._iterator:
            if self._first:
                self._saved.append(item)
            return item
        self._first = False
        self._iterator = iter(self._saved)
        return next(self._iterator)


class repeat:
    def __init__(self, object, times=None):
        self._object = object
        self._left = None if times is None else max(index(times), 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        name = type(self).__name__
        return f"{name}({self._object!r})" if self._left is None else f"{name}({self._object!r}, {self._left})"


class chain:
    def __init__(self, *iterables):
        self._rest = iter(iterables)
        self._active = ()

    @classmethod
    def from_iterable(cls, iterable, /):
        self = cls()
        self._rest = iter(iterable)
        return self

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            for item in self._active:
                return item
            self._active = iter(next(self._rest))


class islice:
    def __init__(self, iterable, *bounds):
        if not 1 <= len(bounds) <= 3:
            limit = "most 4" if bounds else "least 2"
            raise TypeError(f"islice expected at {limit} arguments, got {len(bounds) + 1}")
        start, stop, step = slice(*bounds).start, slice(*bounds).stop, slice(*bounds).step
        if not (stop is None or _is_count(stop) or _is_negative(stop)):
            raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if not (start is None or _is_count(start)) or not (stop is None or _is_count(stop)):
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if not (step is None or _is_count(step) and index(step) > 0):
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._iterator = iter(iterable)
        self._taken = 0
        self._next = 0 if start is None else index(start)
        self._stop = None if stop is None else index(stop)
        self._step = 1 if step is None else index(step)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            iterator = self._iterator
            stop = self._stop
            while self._taken < self._next:
                for _ in iterator:
                    break
                else:
                    return self._end()
                self._taken += 1
            if stop is not None and self._taken >= stop:
                return self._end()
            for item in iterator:
                self._taken += 1
                self._next += self._step
                if stop is not None and self._next > stop:
                    self._next = stop
                return item
            return self._end()
        except BaseException:
            # What failed is at its end, too.
            self._iterator = iter(())
            raise

    def _end(self):
        self._iterator = iter(())
        self._next = self._taken
        raise StopIteration


def _is_count(x):
    return (isinstance(x, int) or hasattr(x, "__index__")) and 0 <= index(x) <= sys.maxsize


def _is_negative(x):
    """As C sees it, where -1 stands for what is no number."""
    return isinstance(x, int) and x < -1


class accumulate:
    def __init__(self, iterable, func=None, *, initial=None):
        self._iterator = iter(iterable)
        self._function = func
        self._initial = initial
        self._total = _NOTHING

    def __iter__(self):
        return self

    def __next__(self):
        if self._initial is not None:
            self._total = self._initial
            self._initial = None
            return self._total
        item = next(self._iterator)
        if self._total is _NOTHING:
            self._total = item
        elif self._function is None:
            self._total = self._total + item
        else:
            self._total = self._function(self._total, item)
        return self._total


_NOTHING = object()


class compress:
    def __init__(self, data, selectors):
        self._data = iter(data)
        self._selectors = iter(selectors)

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item


class _Sieve:
    """What a predicate and an iterable make an iterator of."""

    def __init__(self, predicate, iterable, /):
        self._predicate = predicate
        self._iterator = iter(iterable)

    def __iter__(self):
        return self


class dropwhile(_Sieve):
    _dropping = True

    def __next__(self):
        for item in self._iterator:
            if not self._dropping or not self._predicate(item):
                self._dropping = False
                return item
        raise StopIteration


class takewhile(_Sieve):
    _ended = False

    def __next__(self):
        if not self._ended:
            for item in self._iterator:
                if self._predicate(item):
                    return item
                self._ended = True
                break
        raise StopIteration


class filterfalse(_Sieve):
    def __next__(self):
        predicate = self._predicate
        for item in self._iterator:
            if not (item if predicate is None or predicate is bool else predicate(item)):
                return item
        raise StopIteration


class starmap:
    def __init__(self, function, iterable, /):
        self._function = function
        self._iterator = iter(iterable)

    def __iter__(self):
        return self

    def __next__(self):
        return self._function(*tuple(next(self._iterator)))


class groupby:
    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key = key
        self._wanted = self._current = self._value = _NOTHING
        self._group = None

    def __iter__(self):
        return self

    def __next__(self):
        self._group = None
        while True:
            if self._current is not _NOTHING:
                if self._wanted is _NOTHING or not self._wanted == self._current:
                    break
            self._step()
        self._wanted = self._current
        self._group = _grouper(self, self._wanted)
        return self._current, self._group

    def _step(self):
        value = next(self._iterator)
        self._current = value if self._key is None else self._key(value)
        self._value = value


class _grouper:
    def __init__(self, parent, key, /):
        self._parent = parent
        self._key = key

    def __iter__(self):
        return self

    def __next__(self):
        parent = self._parent
        if parent._group is not self:
            raise StopIteration
        if parent._value is _NOTHING:
            parent._step()
        if not self._key == parent._current:
            raise StopIteration
        value = parent._value
        parent._value = _NOTHING
        return value


class _tee:
    """One of several iterators over the same items; `_link` is [item, next link], or empty where none was taken yet."""

    def __init__(self, iterable, /):
        if isinstance(iterable, _tee):
            self._iterator = iterable._iterator
            self._link = iterable._link
        else:
            self._iterator = iter(iterable)
            self._link = []

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if not link:
            item = next(self._iterator)
            link += item, []
        item, self._link = link
        return item

    def __copy__(self):
        return type(self)(self)


_tee.__name__ = _tee.__qualname__ = "_tee"


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    iterator = iter(iterable)
    first = iterator.__copy__() if hasattr(iterator, "__copy__") else _tee(iterator)
    if isinstance(iterator, _tee) and sys.version_info < (3, 13):
        first = iterator
    return (first, *[first.__copy__() for _ in range(n - 1)])


class zip_longest:
    def __init__(self, *iterables, fillvalue=None):
        self._iterators = [iter(iterable) for iterable in iterables]
        self._active = len(iterables)
        self._fill = fillvalue

    def __iter__(self):
        return self

    def __next__(self):
        if not self._active:
            raise StopIteration
        items = []
        for place, iterator in enumerate(self._iterators):
            item = self._fill
            if iterator is not None:
                try:
                    item = next(iterator, _NOTHING)
                except BaseException:
                    self._active = 0
                    raise
                if item is _NOTHING:
                    item = self._fill
                    self._active -= 1
                    if not self._active:
                        raise StopIteration
                    self._iterators[place] = None
            items.append(item)
        return tuple(items)


if sys.version_info >= (3, 10):

    class pairwise:
        def __init__(self, iterable, /):
            self._iterator = iter(iterable)
            self._last = _NOTHING

        def __iter__(self):
            return self

        def __next__(self):
            try:
                if self._last is _NOTHING:
                    self._last = next(self._iterator)
                pair = self._last, next(self._iterator)
            except BaseException:
                # Whatever it was, that is the end.
                self._iterator, self._last = iter(()), _NOTHING
                raise
            self._last = pair[1]
            return pair


if sys.version_info >= (3, 12):

    class batched:
        def __init__(self, iterable, n, **options):
            if options and sys.version_info < (3, 13):
                raise TypeError(f"batched() takes at most 2 arguments ({2 + len(options)} given)")
            self._strict = options.pop("strict", False)
            for name in options:
                raise TypeError(f"batched() got an unexpected keyword argument '{name}'")
            if index(n) < 1:
                raise ValueError("n must be at least one")
            self._size = n
            self._iterator = iter(iterable)

        def __iter__(self):
            return self

        def __next__(self):
            try:
                batch = tuple(islice(self._iterator, self._size))
            except BaseException:
                self._iterator = iter(())
                raise
            if not batch:
                raise StopIteration
            if len(batch) < self._size:
                self._iterator = iter(())
                if self._strict:
                    raise ValueError("batched(): incomplete batch")
            return batch
