"""What CPython's `functools` has from C: partial, reduce, cmp_to_key, the wrapper of lru_cache."""

import sys


class _PlaceholderType:
    """The one object that keeps a place free among the arguments of a `partial`."""

    __module__ = "functools"

    def __new__(cls):
        return Placeholder

    def __repr__(self):
        return "Placeholder"

    def __reduce__(self):
        return "Placeholder"


Placeholder = object.__new__(_PlaceholderType)
_HAS_PLACES = sys.version_info >= (3, 14)


def _filled(places, args):
    """The places with arguments in those that were kept free, and the arguments that are left."""
    args = list(args)
    return [args.pop(0) if place is Placeholder and args else place for place in places], args


class partial:
    __module__ = "functools"

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if _HAS_PLACES:
            if args and args[-1] is Placeholder:
                raise TypeError("trailing Placeholders are not allowed")
            if any(value is Placeholder for value in keywords.values()):
                raise TypeError("Placeholder cannot be passed as a keyword argument")
        if type(func) is partial:
            places, args = _filled(func.args, args) if _HAS_PLACES else (func.args, args)
            args = [*places, *args]
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self.func = func
        self.args = tuple(args)
        self.keywords = keywords
        return self

    def __reduce__(self):
        more = {name: value for name, value in self.__dict__.items() if name not in ("func", "args", "keywords")}
        return type(self), (self.func,), (self.func, self.args, self.keywords, more or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        func, args, keywords, more = state
        fits = callable(func) and isinstance(args, tuple) and isinstance(keywords, (dict, type(None)))
        if not fits or not isinstance(more, (dict, type(None))):
            raise TypeError("invalid partial state")
        self.__dict__.clear()
        self.__dict__.update(more or {})
        self.func = func
        self.args = tuple(args)
        self.keywords = dict(keywords or {})

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            keywords = {**self.keywords, **keywords}
        if not _HAS_PLACES or all(place is not Placeholder for place in self.args):
            return self.func(*self.args, *args, **keywords)
        free = sum([place is Placeholder for place in self.args])
        if len(args) < free:
            raise TypeError(f"missing positional arguments in 'partial' call; expected at least {free}, got {len(args)}")
        places, args = _filled(self.args, args)
        return self.func(*places, *args, **keywords)

    def __repr__(self):
        parts = [repr(part) for part in (self.func, *self.args)]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        name = type(self).__qualname__
        if type(self).__module__ != "__main__" or type(self) is partial:
            name = f"{type(self).__module__}.{name}"
        return f"{name}({', '.join(parts)})"


def reduce(function, iterable, *initial, **named):
    newer = sys.version_info >= (3, 14)
    if named and not (newer and list(named) == ["initial"]):
        raise TypeError(f"reduce() got an unexpected keyword argument {next(iter(named))!r}")
    initial += tuple(named.values())
    if len(initial) > 1:
        if newer:
            raise TypeError(f"reduce() takes at most 3 arguments ({len(initial) + 2} given)")
        raise TypeError(f"reduce expected at most 3 arguments, got {len(initial) + 2}")
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    for value in initial or iterator:
        break
    else:
        kind = "iterable" if sys.version_info >= (3, 10) else "sequence"
        raise TypeError(f"reduce() of empty {kind} with no initial value")
    for item in iterator:
        value = function(value, item)
    return value


def cmp_to_key(mycmp):
    return KeyWrapper(mycmp)


class KeyWrapper:
    __module__ = "functools"

    def __init__(self, compare, *of):
        self._compare = compare
        for self.obj in of:
            pass

    def __call__(self, obj):
        return KeyWrapper(self._compare, obj)

    def _compared(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj)

    def __lt__(self, other):
        return self._compared(other) < 0

    def __gt__(self, other):
        return self._compared(other) > 0

    def __eq__(self, other):
        return self._compared(other) == 0

    def __le__(self, other):
        return self._compared(other) <= 0

    def __ge__(self, other):
        return self._compared(other) >= 0

    __hash__ = None


class _lru_cache_wrapper:
    """A function with a dict of its results. The order of the dict is the order of use: the oldest first."""

    __module__ = "functools"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__qualname__

    def __init__(self, function, maxsize, typed, info):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._info = info
        self._results = {}
        self._hits = self._misses = 0

    def __call__(self, /, *args, **keywords):
        results = self._results
        maxsize = self._maxsize
        if maxsize == 0:
            self._misses += 1
            return self._function(*args, **keywords)
        key = args
        if keywords:
            for item in keywords.items():
                key += item
            key = (len(args), key)
        if self._typed:
            key = (key, *[type(value) for value in args], *[type(value) for value in keywords.values()])
        elif len(args) == 1 and not keywords and type(args[0]) in (int, str):
            key = args[0]
        elif _HASHES_FIRST:
            hash(key)
        result = results.get(key, _NOTHING)
        if result is not _NOTHING:
            self._hits += 1
            if maxsize is not None:
                results[key] = results.pop(key)
            return result
        self._misses += 1
        result = self._function(*args, **keywords)
        if maxsize is not None and key not in results and len(results) >= maxsize:
            for oldest in results:
                break
            del results[oldest]
        results[key] = result
        return result

    def __get__(self, instance, owner=None):
        return self if instance is None else _Method(self, instance)

    def cache_info(self):
        return self._info(self._hits, self._misses, self._maxsize, len(self._results))

    def cache_clear(self):
        self._results.clear()
        self._hits = self._misses = 0


_NOTHING = object()
# From 3.14 on a dict would name the key in its own words.
_HASHES_FIRST = sys.version_info >= (3, 14)
_Method = type(KeyWrapper(None).__call__)
