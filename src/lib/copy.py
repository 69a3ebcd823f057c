"""The module `copy`."""

import sys


class Error(Exception):
    pass


error = Error
_ATOMS = (type(None), int, float, bool, complex, str, bytes, tuple, frozenset, type, range, slice, property)
_FUNCTIONS = (type(len), type(lambda: 0), type((lambda: 0).__code__), type(Ellipsis), type(NotImplemented), type(sys))


def copy(x):
    cls = type(x)
    if cls in _ATOMS or cls in _FUNCTIONS or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if hasattr(cls, "__copy__"):
        return x.__copy__()
    return _reconstruct(x, _parts(x), None)


def deepcopy(x, memo=None, _nil=[]):
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    cls = type(x)
    if cls is list:
        y = memo[id(x)] = []
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = memo[id(x)] = {}
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        y = x if all(new is old for new, old in zip(items, x)) else tuple(items)
    elif cls in (set, frozenset):
        y = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = x.copy()
    elif cls in _ATOMS or cls in _FUNCTIONS or issubclass(cls, type):
        return x
    elif cls is _Method:
        y = cls(x.__func__, deepcopy(x.__self__, memo))
    elif hasattr(cls, "__deepcopy__"):
        y = x.__deepcopy__(memo)
    else:
        y = _reconstruct(x, _parts(x), memo)
    if y is not x:
        memo[id(x)] = y
        memo.setdefault(id(memo), []).append(x)
    return y


class _Bound:
    def method(self):
        pass


_Method = type(_Bound().method)


def _parts(x):
    """A callable, its arguments, then a state, items, pairs, or None."""
    import copyreg

    cls = type(x)
    reducer = copyreg.dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reduce = getattr(x, "__reduce_ex__", None)
    if reduce is not None:
        return reduce(4)
    reduce = getattr(x, "__reduce__", None)
    if reduce is None:
        raise Error(f"un(deep)copyable object of type {cls}")
    return reduce()


def _reconstruct(x, parts, memo):
    if isinstance(parts, str):
        return x
    make, args, state, items, pairs = (*parts, None, None, None)[:5]
    deep = memo is not None
    if deep:
        args = [deepcopy(arg, memo) for arg in args]
    y = make(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            for names in (state, slots):
                for name, value in (names or {}).items():
                    object.__setattr__(y, name, value)
    for item in items or ():
        y.append(deepcopy(item, memo) if deep else item)
    for key, value in pairs or ():
        if deep:
            key, value = deepcopy(key, memo), deepcopy(value, memo)
        y[key] = value
    return y


if sys.version_info >= (3, 13):

    def replace(obj, /, **changes):
        cls = obj.__class__
        if not hasattr(cls, "__replace__"):
            raise TypeError(f"replace() does not support {cls.__name__} objects")
        return cls.__replace__(obj, **changes)
