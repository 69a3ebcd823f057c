"""What `object.__reduce_ex__`, `__reduce__` and `__getstate__` give, for `pickle` and `copy`.

A reduction is a name, or a tuple: a callable, its arguments, then a state, items, pairs of keys and values.
"""

import sys

_SINCE_3_11 = sys.version_info >= (3, 11)


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


def _class_of_coroutine():
    coroutine = _coroutine()
    coroutine.close()
    return type(coroutine)


def _shown(cls):
    """A class by the name that C gives it."""
    if _MINOR < 10 and cls.__module__ in ("_contextvars", "weakref"):
        return "weakref" if cls.__name__ == "ReferenceType" else cls.__name__
    return f"{cls.__module__}.{cls.__name__}" if cls.__module__ in _C_MODULES else cls.__name__


_C_MODULES = ("_thread", "_asyncio", "_queue", "_contextvars", "_io", "re", "weakref")
_MINOR = sys.version_info[1]
# Classes of the library that cannot be taken apart where CPython has them, in C.
_CLOSED_NAMES = {
    "_contextvars.Context", "_contextvars.ContextVar", "_contextvars.Token", "_io.TextIOWrapper", "_queue.SimpleQueue",
    "_thread._local", "builtins.memoryview", "re.Match", "weakref.ReferenceType",
}
_WORDS = {"builtins.memoryview": "cannot pickle memoryview objects", "builtins.code": "cannot pickle code objects"}

# Builtin classes whose instances cannot be taken apart.
_CLOSED = {
    type(_generator()),
    _class_of_coroutine(),
    type(_async_generator()),
    type(sys),
    type(_generator),
    type({}.keys()),
    type({}.values()),
    type({}.items()),
    type(type.__dict__),
    property,
    staticmethod,
    classmethod,
    type(_generator.__code__),
    type(sys._getframe()),
}


def _refuse(base):
    name = f"{base.__module__}.{base.__name__}"
    if name in _WORDS and _MINOR >= 11:
        return TypeError(_WORDS[name])
    if name == "_io.TextIOWrapper" and _MINOR >= 12:
        return TypeError("cannot pickle 'TextIOWrapper' instances")
    return TypeError(f"cannot pickle {_shown(base)!r} object")


def reduce_ex(x, protocol):
    """`object.__reduce_ex__`"""
    own = type(x).__reduce__
    if own is not object.__reduce__:
        return x.__reduce__()
    return reduce(x, protocol)


def reduce(x, protocol=0):
    """`object.__reduce__`, and what takes its place in the builtin classes."""
    cls = type(x)
    for base in cls.__mro__:
        if base in _CLOSED or f"{base.__module__}.{base.__name__}" in _CLOSED_NAMES:
            raise _refuse(base)
        known = _KNOWN.get(base)
        if known is not None:
            return known(x, cls, protocol)
    if cls.__module__ == "builtins" and cls not in _PLAIN:
        if cls.__name__.endswith("iterator") or cls.__name__ in ("enumerate", "zip", "reversed", "map", "filter"):
            raise NotImplementedError(f"not simulated: pickling a {cls.__name__!r} object")
        raise _refuse(cls)
    if cls.__module__ in ("_thread", "_asyncio"):
        raise _refuse(cls)
    return _new_object(x, cls) if protocol >= 2 else _old_object(x, cls, protocol)


_PLAIN = (object, list, dict, int, float, complex, str, bytes, tuple, bool, type(None))


def _base_value(x):
    """The builtin class behind an instance, and its plain value."""
    for base in (int, float, complex):
        if isinstance(x, base):
            return base, base.__pos__(x)
    for base in (str, bytes, tuple):
        if isinstance(x, base):
            return base, base.__getitem__(x, slice(None))
    return None, None


def _new_object(x, cls):
    import copyreg

    make, args = copyreg.__newobj__, (cls,)
    if hasattr(x, "__getnewargs_ex__"):
        given = x.__getnewargs_ex__()
        if not isinstance(given, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(given).__name__}'")
        if len(given) != 2:
            raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(given)}")
        positional, keywords = given
        if not isinstance(positional, tuple):
            kind = type(positional).__name__
            raise TypeError(f"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{kind}'")
        if not isinstance(keywords, dict):
            kind = type(keywords).__name__
            raise TypeError(f"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{kind}'")
        if keywords:
            make, args = copyreg.__newobj_ex__, (cls, positional, keywords)
        else:
            args = (cls, *positional)
    elif hasattr(x, "__getnewargs__"):
        given = x.__getnewargs__()
        if not isinstance(given, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(given).__name__}'")
        args = (cls, *given)
    else:
        base, value = _base_value(x)
        if base is complex:
            args = (cls, value.real, value.imag)
        elif base is not None:
            args = (cls, value)
    state = get_state(x)
    items = list.__iter__(x) if isinstance(x, list) else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    return make, args, state, items, pairs


def _old_object(x, cls, protocol):
    import copyreg

    base = next(base for base in (int, float, complex, str, bytes, tuple, list, dict, object) if isinstance(x, base))
    value = None if base is object else base(x)
    if cls is base and base is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    args = (cls, base, value)
    own = getattr(cls, "__getstate__", None)
    if own is None or own is getattr(object, "__getstate__", None):
        if hasattr(cls, "__slots__") and slot_names(cls):
            words = "a class that defines __slots__ without defining __getstate__ cannot be pickled"
            if not _SINCE_3_11:
                words = f"cannot pickle {cls.__name__!r} object: {words} with protocol {protocol}"
            raise TypeError(words)
        state = getattr(x, "__dict__", None)
    else:
        state = x.__getstate__()
    return (copyreg._reconstructor, args, state) if state else (copyreg._reconstructor, args)


def slot_names(cls):
    """Of the class and its bases, mangled as attributes are."""
    found = []
    for base in cls.__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                stripped = base.__name__.lstrip("_")
                name = f"_{stripped}{name}" if stripped else name
            found.append(name)
    return found


def get_state(x):
    getter = getattr(x, "__getstate__", None)
    own = getattr(type(x), "__getstate__", None)
    if getter is not None and own is not getattr(object, "__getstate__", None):
        return getter()
    return default_state(x)


def default_state(x):
    """`object.__getstate__`"""
    state = getattr(x, "__dict__", None) or None
    slots = {}
    for name in slot_names(type(x)):
        try:
            slots[name] = getattr(x, name)
        except AttributeError:
            pass
    return (state, slots) if slots else state


def _with_attributes(*parts, of):
    attributes = getattr(of, "__dict__", None)
    return (*parts, attributes) if attributes else parts


def _exception(x, cls, protocol):
    args = x.args
    if isinstance(x, OSError) and len(args) == 2 and x.filename is not None:
        args = (*args, x.filename)
        if x.filename2 is not None:
            args = (*args, None, x.filename2)
    if isinstance(x, ImportError):
        names = {name: getattr(x, name) for name in ("name", "path") if getattr(x, name) is not None}
        state = {**(getattr(x, "__dict__", None) or {}), **names}
        return (cls, args, state) if state else (cls, args)
    if isinstance(x, AttributeError) and sys.version_info >= (3, 12):
        state = dict(getattr(x, "__dict__", None) or {})
        if x.name is not None:
            state["name"] = x.name
        state["args"] = args
        return cls, args, state
    return _with_attributes(cls, args, of=x)


def _set(x, cls, protocol):
    return cls, (list(x),), get_state(x) if _SINCE_3_11 else getattr(x, "__dict__", None)


def _bytearray(x, cls, protocol):
    plain = bytes(x)
    return cls, (plain,) if plain else (), get_state(x) if _SINCE_3_11 else getattr(x, "__dict__", None)


def _method(x, cls, protocol):
    return getattr, (x.__self__, x.__name__)


def _native(x, cls, protocol):
    owner = getattr(x, "__self__", None)
    if owner is None or type(owner) is type(sys):
        return x.__qualname__
    return getattr, (owner, x.__name__)


def _of_class(x, cls, protocol):
    return getattr, (x.__objclass__, x.__name__)


class _Bound:
    def method(self):
        pass


_KNOWN = {
    BaseException: _exception,
    set: _set,
    frozenset: _set,
    bytearray: _bytearray,
    range: lambda x, cls, protocol: (cls, (x.start, x.stop, x.step)),
    slice: lambda x, cls, protocol: (cls, (x.start, x.stop, x.step)),
    type(_Bound().method): _method,
    type(len): _native,
    type(object().__str__): _native,
    type(str.join): _of_class,
    type(object.__init__): _of_class,
    type(...): lambda x, cls, protocol: "Ellipsis",
    type(NotImplemented): lambda x, cls, protocol: "NotImplemented",
}
