"""The module `functools`: the part that CPython, too, has in Python; the rest is in `_functools.py`."""

import sys
from _functools import _HAS_PLACES, _lru_cache_wrapper, _Method, cmp_to_key, partial, reduce
from collections import namedtuple

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
if sys.version_info >= (3, 12):
    WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
if sys.version_info >= (3, 14):
    WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)
_CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
_NOTHING = object()
if _HAS_PLACES:
    from _functools import Placeholder

_OR_UNION = " or union type" if sys.version_info >= (3, 11) else ""


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        if name == "__annotate__":
            _share_annotations(wrapper, wrapped)
            continue
        value = getattr(wrapped, name, _NOTHING)
        if value is not _NOTHING:
            setattr(wrapper, name, value)
    for name in updated:
        own = getattr(wrapped, name, {})
        if name == "__dict__":
            for key, value in own.items():
                setattr(wrapper, key, value)
        else:
            getattr(wrapper, name).update(own)
    wrapper.__wrapped__ = wrapped
    return wrapper


def _share_annotations(wrapper, wrapped):
    """Without evaluating them."""
    from _annotate import share

    share(wrapper, wrapped)


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda function: _cached(function, maxsize, typed)


def _cached(function, maxsize, typed):
    wrapper = update_wrapper(_lru_cache_wrapper(function, maxsize, typed, _CacheInfo), function)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return wrapper


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(part) for part in (self.func, *self.args)]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"functools.partialmethod({', '.join(parts)})"

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __get__(self, obj, cls=None):
        getter = getattr(self.func, "__get__", None)
        bound = self.func if getter is None else getter(obj, cls)
        if bound is not self.func:
            bound = partial(bound, *self.args, **self.keywords)
            return bound

        def _method(self, /, *args, **keywords):
            own = __class_self
            return own.func(self, *own.args, *args, **{**own.keywords, **keywords})

        __class_self = self
        return _method if obj is None else _Method(_method, obj)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                f"Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property."
            ) from None
        if self.attrname not in values:
            value = self.func(instance)
            object.__setattr__(instance, self.attrname, value)
            return value
        return values[self.attrname]


def _from_ordering(name, given):
    """The method `name`, made from `given` and equality, as CPython's table of conversions says."""
    negated = given[2] != name[2]
    strict = given in ("__lt__", "__gt__")
    with_equal = name[3] == "e"

    def method(self, other):
        result = getattr(type(self), given)(self, other)
        if result is NotImplemented:
            return result
        if not negated:
            return (result or self == other) if with_equal else (result and self != other)
        if strict:
            return not result if with_equal else (not result and self != other)
        return (not result or self == other) if with_equal else not result

    method.__name__ = name
    method.__qualname__ = name
    method.__doc__ = getattr(int, name).__doc__
    return method


def total_ordering(cls):
    orderings = ("__lt__", "__gt__", "__le__", "__ge__")
    given = [name for name in orderings if getattr(cls, name, None) is not getattr(object, name, None)]
    if not given:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    best = [name for name in ("__lt__", "__le__", "__gt__", "__ge__") if name in given][0]
    for name in orderings:
        if name not in given:
            setattr(cls, name, _from_ordering(name, best))
    return cls


def _best_match(cls, registry):
    """The most specific of the registered classes that `cls` is a subclass of."""
    if cls in registry:
        return cls
    matches = [known for known in registry if issubclass(cls, known)]
    best = [
        known
        for known in matches
        if not any(other is not known and issubclass(other, known) for other in matches)
    ]
    explicit = [base for base in cls.__mro__ if base in best]
    if explicit:
        return explicit[0]
    if len(best) > 1:
        raise RuntimeError(f"Ambiguous dispatch: {best[0]} or {best[1]}")
    return best[0] if best else None


def _is_dispatchable(cls):
    return isinstance(cls, type) or all(isinstance(member, type) for member in _union_members(cls) or [None])


def _union_members(cls):
    if isinstance(cls, type) or sys.version_info < (3, 11):
        return None
    members = getattr(cls, "__args__", None)
    return members if members and type(cls).__name__ in ("UnionType", "_UnionAlias", "Union") else None


def singledispatch(func):
    registry = {object: func}
    found = {}
    name = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        if cls not in found:
            found[cls] = registry[_best_match(cls, registry)]
        return found[cls]

    def register(cls, func=None):
        if _is_dispatchable(cls):
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class{_OR_UNION}.")
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            func = cls
            if any(isinstance(annotation, str) for annotation in annotations.values()):
                from typing import get_type_hints

                annotations = get_type_hints(func)
            argument, cls = next(iter(annotations.items()))
            if not _is_dispatchable(cls):
                words = "is not a class." if _union_members(cls) is None else "not all arguments are classes."
                raise TypeError(f"Invalid annotation for {argument!r}. {cls!r} {words}")
        for member in _union_members(cls) or (cls,):
            registry[member] = func
        found.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **keywords)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = found.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __get__(self, obj, cls=None):
        dispatcher = self.dispatcher
        name = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **keywords):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            method = dispatcher.dispatch(args[0].__class__)
            getter = getattr(method, "__get__", None)
            if getter is not None:
                method = getter(obj, cls)
            elif obj is not None and callable(method):
                method = _Method(method, obj)
            return method(*args, **keywords)

        _method.register = self.register
        return update_wrapper(_method, self.func)
