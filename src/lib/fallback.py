"""Slow paths of the builtins, taken where methods written in Python have a say.

A native function never runs Python code itself: what has to call special methods in a loop is written here.
Names are those of the builtins, so inside this module the builtins of these names are out of reach: formatting
(`{x!r}`) stands for `repr`, `for` for the iteration functions.
"""

_MISSING = object()
_SETS = (set, frozenset, type({}.keys()), type({}.items()))


# Comparison. The pair itself was already found to be builtin containers: only lengths and items are compared.


def _unordered(symbol, x, y):
    left = type(x).__name__
    right = type(y).__name__
    return TypeError(f"'{symbol}' not supported between instances of '{left}' and '{right}'")


def _same(x, y):
    return x is y or x == y


def _sequences(x, y):
    return (isinstance(x, list) and isinstance(y, list)) or (isinstance(x, tuple) and isinstance(y, tuple))


def _sets(x, y):
    """Sets, frozensets, views of keys and items."""
    return isinstance(x, _SETS) and isinstance(y, _SETS)


def _first_difference(x, y):
    """The first index at which items differ; -1 where one sequence is the other's beginning."""
    index = 0
    while index < len(x) and index < len(y):
        if not _same(x[index], y[index]):
            return index
        index += 1
    return -1


def _includes(x, y):
    for item in y:
        if item not in x:
            return False
    return True


def eq(x, y):
    if _sequences(x, y):
        return len(x) == len(y) and _first_difference(x, y) < 0
    if isinstance(x, dict) and isinstance(y, dict):
        if len(x) != len(y):
            return False
        for key in x:
            if key not in y or not _same(x[key], y[key]):
                return False
        return True
    if isinstance(x, slice) and isinstance(y, slice):
        return _same(x.start, y.start) and _same(x.stop, y.stop) and _same(x.step, y.step)
    if _sets(x, y):
        return len(x) == len(y) and _includes(x, y)
    return x is y


def ne(x, y):
    return not eq(x, y)


def lt(x, y):
    if _sets(x, y):
        return len(x) < len(y) and _includes(y, x)
    if not _sequences(x, y):
        raise _unordered("<", x, y)
    index = _first_difference(x, y)
    return x[index] < y[index] if index >= 0 else len(x) < len(y)


def le(x, y):
    if _sets(x, y):
        return _includes(y, x)
    if not _sequences(x, y):
        raise _unordered("<=", x, y)
    index = _first_difference(x, y)
    return x[index] <= y[index] if index >= 0 else len(x) <= len(y)


def gt(x, y):
    if _sets(x, y):
        return len(x) > len(y) and _includes(x, y)
    if not _sequences(x, y):
        raise _unordered(">", x, y)
    index = _first_difference(x, y)
    return x[index] > y[index] if index >= 0 else len(x) > len(y)


def ge(x, y):
    if _sets(x, y):
        return _includes(x, y)
    if not _sequences(x, y):
        raise _unordered(">=", x, y)
    index = _first_difference(x, y)
    return x[index] >= y[index] if index >= 0 else len(x) >= len(y)


def not_equal(x, y):
    """`object.__ne__`: what `__eq__` says, turned round."""
    equal = type(x).__eq__(x, y)
    return equal if equal is NotImplemented else not equal


def contains(container, item):
    try:
        items = iter(container)
    except TypeError:
        raise TypeError(f"argument of type '{type(container).__name__}' is not iterable") from None
    for other in items:
        if other is item or other == item:
            return True
    return False


def not_contains(container, item):
    return not contains(container, item)


# Texts.

_shown = []


def repr(x):
    for outer in _shown:
        if outer is x:
            return _ellipsis(x)
    _shown.append(x)
    try:
        return _repr_of(x)
    finally:
        _shown.pop()


def _ellipsis(x):
    if isinstance(x, list):
        return "[...]"
    if isinstance(x, tuple):
        return "(...)"
    if isinstance(x, dict):
        return "{...}"
    if isinstance(x, (set, frozenset)):
        return f"{type(x).__name__}(...)"
    return "..."


def _listed(items):
    return ", ".join([f"{item!r}" for item in items])


def _repr_of(x):
    name = type(x).__name__
    if isinstance(x, list):
        return f"[{_listed(x)}]"
    if isinstance(x, tuple):
        return f"({x[0]!r},)" if len(x) == 1 else f"({_listed(x)})"
    if isinstance(x, dict):
        return "{" + ", ".join([f"{key!r}: {value!r}" for key, value in x.items()]) + "}"
    if isinstance(x, (set, frozenset)):
        if not x:
            return f"{name}()"
        return f"{{{_listed(x)}}}" if type(x) is set else f"{name}({{{_listed(x)}}})"
    if isinstance(x, slice):
        return f"slice({x.start!r}, {x.stop!r}, {x.step!r})"
    if isinstance(x, BaseException):
        return f"{name}({_listed(x.args)})"
    if name in ("dict_keys", "dict_values", "dict_items"):
        return f"{name}([{_listed(x)}])"
    if name == "mappingproxy":
        return "mappingproxy({" + ", ".join([f"{key!r}: {value!r}" for key, value in x.items()]) + "})"
    if hasattr(x, "_asyncio_future_blocking"):
        # Of a future's result, as `reprlib` does, no more than 30 characters.
        return x._described(_shortened(x._result) if x._exception is None else f"{x._exception!r}")
    return object.__repr__(x)


def _shortened(x):
    if type(x) in (list, tuple):
        parts = [_shortened(item) for item in x[:6]]
        if len(x) > 6:
            parts.append("...")
        words = ", ".join(parts)
        if type(x) is list:
            return f"[{words}]"
        return f"({words},)" if len(x) == 1 else f"({words})"
    shown = f"{x!r}"
    return shown if len(shown) <= 30 else f"{shown[:13]}...{shown[-14:]}"


def print(*args, sep=" ", end="\n", file=None, flush=False):
    sep = _separator("sep", sep, " ")
    end = _separator("end", end, "\n")
    if file is None:
        file = _sys_stdout()
        if file is None:
            return
    if file is stdout:
        stdout._check_open()
        _sys_write(sep.join([f"{arg!s}" for arg in args]) + end)
        return
    # As CPython: one write for each piece.
    first = True
    for arg in args:
        if not first:
            file.write(sep)
        first = False
        file.write(f"{arg!s}")
    file.write(end)
    if flush:
        file.flush()


def input(prompt="", /):
    from sys import stdin

    file = _sys_stdout()
    for stream, name in ((stdin, "stdin"), (file, "stdout")):
        if stream is None:
            raise RuntimeError(f"input(): lost sys.{name}")
    file.write(f"{prompt!s}")
    file.flush()
    line = stdin.readline()
    if not line:
        raise EOFError("EOF when reading a line")
    return line[:-1] if line[-1] == "\n" else line


def _sys_stdout():
    from sys import stdout

    return stdout


def _separator(name, text, default):
    if text is None:
        return default
    if not isinstance(text, str):
        raise TypeError(f"{name} must be None or a string, not {type(text).__name__}")
    return text


class _Quitter:
    __module__ = "_sitebuiltins"
    __qualname__ = "Quitter"

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Use {self.name}() or Ctrl-D (i.e. EOF) to exit"

    def __call__(self, code=None):
        raise SystemExit(code)


exit = _Quitter("exit")
quit = _Quitter("quit")


def breakpoint(*args, **options):
    raise NotImplementedError("not simulated: breakpoint()")


def help(*args):
    raise NotImplementedError("not simulated: help()")


def bytes_of_indexes(kind, items):
    numbers = []
    for item in items:
        numbers.append(item if isinstance(item, int) else _index(item))
    return kind(numbers)


def _index(x):
    method = getattr(type(x), "__index__", None)
    if method is None:
        raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer")
    number = method(x)
    if not isinstance(number, int):
        raise TypeError(f"__index__ returned non-int (type {type(number).__name__})")
    return number


# Iteration.


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

    def __init__(self, *args):
        if len(args) < 2:
            raise TypeError("map() must have at least two arguments.")
        function, *iterables = args
        self._function = function
        self._iterators = [iter(iterable) for iterable in iterables]

    def __iter__(self):
        return self

    def __next__(self):
        args = []
        for iterator in self._iterators:
            args.append(next(iterator))
        return self._function(*args)


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
        items = []
        if not self._iterators:
            raise StopIteration
        for iterator in self._iterators:
            item = next(iterator, _MISSING)
            if item is _MISSING:
                self._ended(len(items))
                raise StopIteration
            items.append(item)
        return tuple(items)

    def _ended(self, index):
        """The iterator at `index` is exhausted."""
        if not self._strict:
            return
        if index > 0:
            raise _uneven(index, "shorter")
        index = 1
        while index < len(self._iterators):
            if next(self._iterators[index], _MISSING) is not _MISSING:
                raise _uneven(index, "longer")
            index += 1


def _uneven(index, how):
    before = "argument 1" if index == 1 else f"arguments 1-{index}"
    return ValueError(f"zip() argument {index + 1} is {how} than {before}")


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


# Sorting.

def keys_of(key, items):
    return [key(item) for item in items]


def sort_list(items, keys, reverse):
    """Sorts in place, stably, comparing the keys by `<` alone, short lists in CPython's order: see natives/sorting.rs."""
    # Equal items keep their order when reversed, too.
    order = [index for index in range(len(keys))]
    if reverse:
        order.reverse()
    keys, taken = keys[:], items[:]
    try:
        _sort_order(order, 0, len(order), keys)
    finally:
        # A comparison that fails leaves the list as far sorted as it is.
        if reverse:
            order.reverse()
        items[:] = [taken[index] for index in order]


def _sort_order(order, start, end, keys):
    if end - start < 64:
        return _insertion_sort(order, start, end, keys)
    middle = (start + end) // 2
    _sort_order(order, start, middle, keys)
    _sort_order(order, middle, end, keys)
    order[start:end] = _merged(order[start:middle], order[middle:end], keys)


def _insertion_sort(order, start, end, keys):
    if end - start < 2:
        return
    for at in range(_first_run(order, start, end, keys), end):
        key = keys[order[at]]
        low, high = start, at
        while low < high:
            middle = (low + high) // 2
            if key < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, order.pop(at))


def _first_run(order, start, end, keys):
    """Where the run from the start ends; a descending one is turned round."""
    at = start + 1
    while at < end and not keys[order[at]] < keys[order[at - 1]]:
        at += 1
    if at == end or at > start + 1 and (MINOR < 13 or keys[order[start]] < keys[order[at - 1]]):
        return at
    order[start:at] = order[start:at][::-1]
    equal = 1
    at += 1
    while at < end:
        if keys[order[at]] < keys[order[at - 1]]:
            order[at - equal : at] = order[at - equal : at][::-1]
            equal = 1
        elif MINOR < 13 or keys[order[at - 1]] < keys[order[at]]:
            break
        else:
            equal += 1
        at += 1
    order[at - equal : at] = order[at - equal : at][::-1]
    order[start:at] = order[start:at][::-1]
    while MINOR >= 13 and at < end and not keys[order[at]] < keys[order[at - 1]]:
        at += 1
    return at


def _merged(left, right, keys):
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if keys[right[j]] < keys[left[i]]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


# Attributes.


def getattr_default(x, name, default):
    try:
        return getattr(x, name)
    except AttributeError:
        return default


def set_names(cls, members):
    for name, member in members:
        if hasattr(type(member), "__set_name__"):
            member.__set_name__(cls, name)


# Methods of containers.


def list_remove(items, item):
    del items[_position(items, item, "list.remove(x): x not in list")]


def sequence_index(sequence, item, start, stop):
    shown = "tuple.index(x): x not in tuple" if isinstance(sequence, tuple) else f"{item!r} is not in list"
    return start + _position(sequence[start:stop], item, shown)


def _position(sequence, item, missing):
    index = 0
    while index < len(sequence):
        if _same(sequence[index], item):
            return index
        index += 1
    raise ValueError(missing)


def sequence_count(sequence, item):
    count = 0
    for other in sequence:
        if _same(other, item):
            count += 1
    return count


def merge_mapping(target, source, function, unfit):
    keys = getattr_default(source, "keys", None)
    if keys is None:
        raise TypeError(unfit)
    for key in keys():
        if function is not None and key in target:
            raise TypeError(f"{function} got multiple values for keyword argument '{key}'")
        target[key] = source[key]


def dict_update(target, source, more, result):
    for key in source.keys():
        target[key] = source[key]
    for key in more:
        target[key] = more[key]
    return result


def divmod(x, y):
    for left, right, name in ((x, y, "__divmod__"), (y, x, "__rdivmod__")):
        method = getattr_default(type(left), name, None)
        if method is not None:
            result = method(left, right)
            if result is not NotImplemented:
                return result
    left, right = type(x).__name__, type(y).__name__
    raise TypeError(f"unsupported operand type(s) for divmod(): '{left}' and '{right}'")
# Keys with `__hash__` or `__eq__` of their own: see own_keys.rs.


def unify(keys, tables):
    """For each key, in turn: itself, its hash, the first key that equals it, in the tables or before it."""
    groups = {}
    answers = []
    for key in keys:
        code = hash(key)
        group = groups.get(code)
        if group is None:
            group = groups[code] = keys_with_hash(tables, code)
        for first in group:
            if first is key or first == key:
                break
        else:
            first = key
            group.append(key)
        answers.append(key)
        answers.append(code)
        answers.append(first)
    return answers


def hash_items(x):
    """The hash of a tuple with such items, or of a slice."""
    if isinstance(x, tuple):
        return hash_of_hashes([hash(item) for item in x])
    return hash(x)


def exception_repr(x):
    return f"{type(x).__name__}({_listed(x.args)})"


def join_views(separator, items):
    return separator.join([item.tobytes() if isinstance(item, memoryview) else item for item in items])


def translate(text, table):
    parts = []
    for character in text:
        try:
            to = table[ord(character)]
        except LookupError:
            to = character
        if isinstance(to, int):
            if not 0 <= to < 0x110000:
                raise ValueError("character mapping must be in range(0x110000)")
            to = chr(to)
        elif to is None:
            continue
        elif not isinstance(to, str):
            raise TypeError("character mapping must return integer, None or str")
        parts.append(to)
    return "".join(parts)
