"""`match`: class patterns, and mapping patterns of what is no plain dict."""

_ABSENT = object()
# A positional pattern of these is matched by the subject itself.
_SELF = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)


def match_keys(subject, keys):
    """The values of the keys, or None when one is missing."""
    seen = set()
    values = []
    get = subject.get
    for key in keys:
        if key in seen:
            raise ValueError(f"mapping pattern checks duplicate key ({key!r})")
        seen.add(key)
        value = get(key, _ABSENT)
        if value is _ABSENT:
            return None
        values.append(value)
    return tuple(values)


def match_class(subject, cls, count, names):
    """The values for `count` positional patterns and those of the attributes `names`, or None."""
    if not isinstance(cls, type):
        import sys

        raise TypeError("called match pattern must be a " + ("class" if sys.version_info >= (3, 12) else "type"))
    if not isinstance(subject, cls):
        return None
    values = []
    seen = set()
    if count:
        try:
            named = cls.__match_args__
        except AttributeError:
            named = ()
            itself = issubclass(cls, _SELF)
        else:
            itself = False
            if type(named) is not tuple:
                raise TypeError(f"{cls.__name__}.__match_args__ must be a tuple (got {type(named).__name__})")
        allowed = 1 if itself else len(named)
        if count > allowed:
            plural = "" if allowed == 1 else "s"
            raise TypeError(f"{cls.__name__}() accepts {allowed} positional sub-pattern{plural} ({count} given)")
        if itself:
            values.append(subject)
        else:
            for name in named[:count]:
                if not isinstance(name, str):
                    raise TypeError(f"__match_args__ elements must be strings (got {type(name).__name__})")
                if not _attribute(subject, cls, name, seen, values):
                    return None
    for name in names:
        if not _attribute(subject, cls, name, seen, values):
            return None
    return tuple(values)


def _attribute(subject, cls, name, seen, values):
    if name in seen:
        raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute {name!r}")
    seen.add(name)
    try:
        values.append(getattr(subject, name))
    except AttributeError:
        return False
    return True
