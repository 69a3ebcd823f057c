"""Comparison. The pair itself was already found to be builtin containers: only lengths and items are compared."""

_SETS = (set, frozenset, type({}.keys()), type({}.items()))


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
        from sys import version_info
        what = "iterable" if version_info < (3, 14) else "a container or iterable"
        raise TypeError(f"argument of type '{type(container).__name__}' is not {what}") from None
    for other in items:
        if other is item or other == item:
            return True
    return False


def not_contains(container, item):
    return not contains(container, item)
