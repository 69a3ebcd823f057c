"""The module `dataclasses`: classes whose methods follow from their annotated attributes."""

import sys

from .members import Field, FrozenInstanceError, InitVar, KW_ONLY, MISSING, _DataclassParams, _FIELD, _FIELDS
from .members import _FIELD_CLASSVAR, _FIELD_INITVAR, _HAS_DEFAULT_FACTORY, _MISSING_TYPE, _PARAMS, _annotations_of
from .members import _own_fields, field
from .methods import _decide_hash, _doc, _eq, _frozen, _has_own_hash, _init, _orders, _repr, _set_new
from .slotted import _with_slots
from .copies import _replace, asdict, astuple, fields, is_dataclass, replace


__all__ = [
    "FrozenInstanceError",
    "InitVar",
    "KW_ONLY",
    "MISSING",
    "Field",
    "asdict",
    "astuple",
    "dataclass",
    "field",
    "fields",
    "is_dataclass",
    "make_dataclass",
    "replace",
]


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    options = {
        "init": init,
        "repr": repr,
        "eq": eq,
        "order": order,
        "unsafe_hash": unsafe_hash,
        "frozen": frozen,
        "match_args": match_args,
        "kw_only": kw_only,
        "slots": slots,
        "weakref_slot": weakref_slot,
    }
    if cls is None:
        return lambda cls: _process(cls, options)
    return _process(cls, options)


def _process(cls, options):
    found = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        inherited = base.__dict__.get(_FIELDS)
        if inherited is not None:
            found.update(inherited)
            frozen_bases.append(base.__dict__[_PARAMS].frozen)
    own = _own_fields(cls, options["kw_only"])
    for item in own:
        found[item.name] = item
        # A class attribute is the default; there is none where a field has none.
        if isinstance(getattr(cls, item.name, None), Field):
            if item.default is MISSING:
                delattr(cls, item.name)
            else:
                setattr(cls, item.name, item.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in _annotations_of(cls):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if any(frozen_bases) and not options["frozen"]:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if not all(frozen_bases) and options["frozen"]:
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    if options["order"] and not options["eq"]:
        raise ValueError("eq must be true if order is true")

    has_own_hash = _has_own_hash(cls)
    setattr(cls, _PARAMS, _DataclassParams(options))
    setattr(cls, _FIELDS, found)
    every = list(found.values())
    real = [item for item in every if item._field_type is _FIELD]
    if options["init"]:
        _set_new(cls, "__init__", _init(cls, [i for i in every if i._field_type is not _FIELD_CLASSVAR], options))
    _set_new(cls, "__replace__", _replace)
    if options["repr"]:
        _set_new(cls, "__repr__", _repr([item for item in real if item.repr]))
    compared = [item for item in real if item.compare]
    if options["eq"]:
        _set_new(cls, "__eq__", _eq(compared))
    if options["order"]:
        for name, method in _orders(compared):
            if _set_new(cls, name, method):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering"
                )
    if options["frozen"]:
        for name, method in _frozen(cls, real):
            if _set_new(cls, name, method):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
    _decide_hash(cls, real, options, has_own_hash)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = _doc(cls, [item for item in every if item._field_type is not _FIELD_CLASSVAR])
    if options["match_args"] and sys.version_info >= (3, 10):
        _set_new(cls, "__match_args__", tuple([item.name for item in every if item._field_type is not _FIELD_CLASSVAR and item.init and not item.kw_only]))
    if options["weakref_slot"] and not options["slots"]:
        raise TypeError("weakref_slot is True but slots is False")
    if options["slots"]:
        cls = _with_slots(cls, options, real)
    if sys.version_info >= (3, 10) and hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **options):
    from keyword import iskeyword

    names = []
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
            if sys.version_info >= (3, 14):
                from typing import Any as kind
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, defaults[name] = item[0], item[1], item[2]
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in names:
            raise TypeError(f"Field name duplicated: {name!r}")
        names.append(name)
        annotations[name] = kind
    from _coroscope import caller_module
    from types import new_class

    body = {**(namespace or {}), **defaults, "__annotations__": annotations}
    body["__module__"] = module or caller_module()
    cls = new_class(cls_name, bases, {}, lambda target: target.update(body))
    return dataclass(cls, **options)
