"""A dataclass with slots, which is a new class."""

import sys

from .copies import fields


def _with_slots(cls, options, items):
    """The class anew, with slots for its fields."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = [name for base in cls.__mro__[1:-1] for name in _slots_of(base)]
    names = [item.name for item in items if item.name not in inherited]
    if options["weakref_slot"] and "__weakref__" not in inherited:
        names.append("__weakref__")
    namespace = dict(cls.__dict__)
    namespace["__slots__"] = tuple(names)
    for item in items:
        # A default would stand in the place of the slot.
        namespace.pop(item.name, None)
    for name in ("__dict__", "__weakref__")[: 2 if sys.version_info >= (3, 11) else 1]:
        namespace.pop(name, None)
    if options["frozen"]:
        namespace.setdefault("__getstate__", _get_state)
        namespace.setdefault("__setstate__", _set_state)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    _point_cells_at(cls, made)
    return made


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else slots


def _point_cells_at(old, new):
    """`super()` and `__class__` in methods mean the class that has slots."""
    for member in list(new.__dict__.values()):
        member = getattr(member, "fget", None) or getattr(member, "__func__", None) or member
        member = getattr(member, "__wrapped__", member)
        for cell in getattr(member, "__closure__", None) or ():
            try:
                if cell.cell_contents is old:
                    cell.cell_contents = new
            except ValueError:
                pass


def _get_state(self):
    return [getattr(self, item.name) for item in fields(self)]


def _set_state(self, state):
    for item, value in zip(fields(self), state):
        object.__setattr__(self, item.name, value)
