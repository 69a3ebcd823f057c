"""Instances as dicts, tuples and changed copies."""

import sys

from .members import MISSING, _FIELD, _FIELDS, _FIELD_CLASSVAR, _FIELD_INITVAR


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([item for item in found.values() if item._field_type is _FIELD])


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _as_dict(obj, dict_factory)


def _as_dict(obj, dict_factory):
    if _is_instance(obj):
        return dict_factory([(item.name, _as_dict(getattr(obj, item.name), dict_factory)) for item in fields(obj)])
    return _rebuilt(obj, lambda part: _as_dict(part, dict_factory))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, tuple_factory):
    if _is_instance(obj):
        return tuple_factory([_as_tuple(getattr(obj, item.name), tuple_factory) for item in fields(obj)])
    return _rebuilt(obj, lambda part: _as_tuple(part, tuple_factory))


def _rebuilt(obj, change):
    """A container with its parts changed; of anything else a deep copy."""
    kind = type(obj)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[change(part) for part in obj])
    if isinstance(obj, (list, tuple)):
        return kind([change(part) for part in obj])
    if isinstance(obj, dict):
        pairs = [(change(key), change(value)) for key, value in obj.items()]
        if hasattr(kind, "default_factory"):
            made = kind(obj.default_factory)
            made.update(pairs)
            return made
        return kind(pairs)
    if kind in (int, float, str, bool, bytes, complex, type(None)):
        return obj
    import copy

    return copy.deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for item in getattr(self, _FIELDS).values():
        if item._field_type is _FIELD_CLASSVAR:
            continue
        if not item.init:
            if item.name in changes:
                kind = ValueError if sys.version_info < (3, 13) else TypeError
                raise kind(f"field {item.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if item.name not in changes:
            if item._field_type is _FIELD_INITVAR and item.default is MISSING:
                kind = ValueError if sys.version_info < (3, 13) else TypeError
                raise kind(f"InitVar {item.name!r} must be specified with replace()")
            changes[item.name] = getattr(self, item.name)
    return self.__class__(**changes)
