"""The module `copy`."""

import sys


class Error(Exception):
    pass


error = Error
_ATOMS = (type(None), int, float, bool, complex, str, bytes, tuple, frozenset, type, range, slice, property)
_FUNCTIONS = (type(len), type(lambda: 0), type(Ellipsis), type(NotImplemented), type(sys))


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
    """What `__reduce_ex__(4)` says: a callable, its arguments, then a state, items, pairs, or None."""
    cls = type(x)
    for name, args in (("__reduce_ex__", (4,)), ("__reduce__", ())):
        method = getattr(cls, name, None)
        if method is not None and method is not getattr(object, name, None):
            return x.__reduce__() if name == "__reduce__" else x.__reduce_ex__(*args)
    if not hasattr(x, "__dict__") and not hasattr(cls, "__slots__") or cls.__module__ == "builtins":
        if isinstance(x, BaseException):
            return cls, x.args, getattr(x, "__dict__", None) or None
        if cls is not object:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
    if isinstance(x, BaseException):
        return cls, x.args, vars(x) or None
    items = pairs = None
    args = (cls,)
    if hasattr(cls, "__getnewargs_ex__"):
        positional, keywords = x.__getnewargs_ex__()
        args = (cls, *positional)
        make = lambda cls, *positional: cls.__new__(cls, *positional, **keywords)
        return make, args, _state(x)
    if hasattr(cls, "__getnewargs__"):
        args = (cls, *x.__getnewargs__())
    else:
        for base in (int, float, complex, str, bytes, tuple, frozenset, set, bytearray):
            if isinstance(x, base):
                args = (cls, base(x))
                break
    if isinstance(x, list):
        items = list.__iter__(x)
    if isinstance(x, dict):
        pairs = iter(dict.items(x))
    return cls.__new__, args, _state(x), items, pairs


def _state(x):
    getter = getattr(type(x), "__getstate__", None)
    if getter is not None and getter is not getattr(object, "__getstate__", None):
        return x.__getstate__()
    state = dict(x.__dict__) if hasattr(x, "__dict__") else None
    slots = {}
    for cls in type(x).__mro__:
        names = cls.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name not in ("__dict__", "__weakref__"):
                if name.startswith("__") and not name.endswith("__"):
                    name = f"_{cls.__name__.lstrip('_')}{name}"
                if hasattr(x, name):
                    slots[name] = getattr(x, name)
    return (state, slots) if slots else state or None


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
