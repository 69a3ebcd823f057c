"""What goes over iterables."""

def collect(iterable):
    return [item for item in iterable]


def iter_by_index(sequence):
    """The iterator of an object that has `__getitem__` alone."""
    index = 0
    while True:
        try:
            item = sequence[index]
        except (IndexError, StopIteration):
            return
        yield item
        index += 1


async def anext_or(awaitable, default):
    """`anext(x, default)`"""
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


class asyncgen_hooks(tuple):
    """What `sys.get_asyncgen_hooks()` gives."""

    def __new__(cls, firstiter, finalizer):
        self = tuple.__new__(cls, (firstiter, finalizer))
        self.firstiter, self.finalizer = firstiter, finalizer
        return self


class callable_iterator:
    """`iter(callable, sentinel)`"""

    __module__ = "builtins"

    def __init__(self, callable, sentinel):
        self._callable = callable
        self._sentinel = sentinel

    def __iter__(self):
        return self

    def __next__(self):
        if self._callable is None:
            raise StopIteration
        try:
            item = self._callable()
        except StopIteration:
            self._callable = None
            raise
        if item == self._sentinel:
            self._callable = None
            raise StopIteration
        return item


class enumerate:
    __module__ = "builtins"

    def __init__(self, iterable, start=0):
        self._items = iter(iterable)
        self._count = start

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self._items)
        count = self._count
        self._count = count + 1
        return (count, item)


class map:
    __module__ = "builtins"

    def __init__(self, *args, **options):
        if options:
            _check_map_options(**options)
        if len(args) < 2:
            raise TypeError("map() must have at least two arguments.")
        function, *iterables = args
        self._function = function
        self._iterators = [iter(iterable) for iterable in iterables]
        self._strict = bool(options) and bool(options["strict"])

    def __iter__(self):
        return self

    def __next__(self):
        if self._strict:
            return self._function(*_even_items("map", self._iterators))
        args = []
        for iterator in self._iterators:
            args.append(next(iterator))
        return self._function(*args)


def _check_map_options(**options):
    from sys import version_info
    if version_info < (3, 14):
        raise TypeError("map() takes no keyword arguments")
    for name in options:
        if name != "strict":
            raise TypeError(f"map() got an unexpected keyword argument '{name}'")


class filter:
    __module__ = "builtins"

    def __init__(self, *args):
        if len(args) != 2:
            raise TypeError(f"filter expected 2 arguments, got {len(args)}")
        function, iterable = args
        self._function = function
        self._iterator = iter(iterable)

    def __iter__(self):
        return self

    def __next__(self):
        function = self._function
        while True:
            item = next(self._iterator)
            if item if function is None or function is bool else function(item):
                return item


class zip:
    __module__ = "builtins"

    def __init__(self, *iterables, strict=False):
        self._iterators = [iter(iterable) for iterable in iterables]
        self._strict = strict

    def __iter__(self):
        return self

    def __next__(self):
        if not self._iterators:
            raise StopIteration
        if self._strict:
            return tuple(_even_items("zip", self._iterators))
        items = []
        for iterator in self._iterators:
            items.append(next(iterator))
        return tuple(items)


def _even_items(name, iterators):
    """The next item of each; where one is exhausted all have to be."""
    items = [next(iterators[0], _MISSING)]
    if items[0] is _MISSING:
        index = 1
        while index < len(iterators):
            if next(iterators[index], _MISSING) is not _MISSING:
                raise _uneven(name, index, "longer")
            index += 1
        raise StopIteration
    for iterator in iterators[1:]:
        item = next(iterator, _MISSING)
        if item is _MISSING:
            raise _uneven(name, len(items), "shorter")
        items.append(item)
    return items


def _uneven(name, index, how):
    before = "argument 1" if index == 1 else f"arguments 1-{index}"
    return ValueError(f"{name}() argument {index + 1} is {how} than {before}")


def reversed(sequence):
    method = getattr(type(sequence), "__reversed__", None)
    if method is not None:
        return method(sequence)
    if not hasattr(type(sequence), "__getitem__"):
        raise TypeError(f"'{type(sequence).__name__}' object is not reversible")
    return _backwards(sequence, len(sequence))


def _backwards(sequence, index):
    while index > 0:
        index -= 1
        yield sequence[index]


def any(iterable):
    for item in iterable:
        if item:
            return True
    return False


def all(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def sum(iterable, /, start=0):
    for kind, advice in ((str, "''"), (bytes, "b''"), (bytearray, "b''")):
        if isinstance(start, kind):
            plural = {str: "strings", bytes: "bytes", bytearray: "bytearray"}[kind]
            raise TypeError(f"sum() can't sum {plural} [use {advice}.join(seq) instead]")
    total = start
    for item in iterable:
        total = total + item
    return total


def long_range(*bounds):
    from _long_range import range

    return range(*bounds)


def open(*args, **options):
    from _files import open

    return open(*args, **options)


def min(*args, default=_MISSING, key=None):
    best = best_key = _MISSING
    for item in _candidates("min", args, default):
        item_key = item if key is None else key(item)
        if best_key is _MISSING or item_key < best_key:
            best, best_key = item, item_key
    return _best("min", best, default)


def max(*args, default=_MISSING, key=None):
    best = best_key = _MISSING
    for item in _candidates("max", args, default):
        item_key = item if key is None else key(item)
        if best_key is _MISSING or item_key > best_key:
            best, best_key = item, item_key
    return _best("max", best, default)


def _candidates(name, args, default):
    if not args:
        raise TypeError(f"{name} expected at least 1 argument, got 0")
    if len(args) == 1:
        return args[0]
    if default is not _MISSING:
        raise TypeError(f"Cannot specify a default for {name}() with multiple positional arguments")
    return args


def _best(name, best, default):
    if best is not _MISSING:
        return best
    if default is _MISSING:
        if _python_version < (3, 12):
            raise ValueError(f"{name}() arg is an empty sequence")
        raise ValueError(f"{name}() iterable argument is empty")
    return default


def sumprod(p, q, /):
    """Of floats the exact sum, rounded once."""
    from math import fsum, isfinite

    p, q = [x for x in p], [y for y in q]
    if p.__len__() != q.__len__():
        raise ValueError("Inputs are not the same length")
    pairs = [*zip(p, q)]
    kinds = {*[type(one) for pair in pairs for one in pair]}
    if float in kinds and kinds <= {int, float, bool}:
        floats = [(float(x), float(y)) for x, y in pairs]
        parts = [part for x, y in floats for part in _exact_product(x, y)]
        if all([isfinite(part) for part in parts]):
            return fsum(parts)
    total = 0
    for x, y in pairs:
        total += x * y
    return total


def _exact_product(x, y):
    """The product and what rounding took from it (Dekker, 1971)."""
    product = x * y
    return product, _halves_of_product(x, y, product)


def _halves_of_product(x, y, product):
    (x_high, x_low), (y_high, y_low) = _halves(x), _halves(y)
    return ((x_high * y_high - product) + x_high * y_low + x_low * y_high) + x_low * y_low


def _halves(x):
    big = 134217729.0 * x
    high = big - (big - x)
    return high, x - high
