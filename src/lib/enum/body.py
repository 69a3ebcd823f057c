"""The namespace of an enumeration while its body runs."""

import sys

from .marks import _Auto, _is_descriptor, _is_dunder, _is_private, _is_sunder, auto, member, nonmember

_MINOR = sys.version_info[1]
_RESERVED = (
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
    "_add_alias_",
    "_add_value_alias_",
)


class _Body(dict):
    """The namespace of an enumeration's body: notes which names are members, in order."""

    __module__ = "enum"

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = []
        self._last_values = []
        self._ignore = []
        self._generate = None
        self._auto_called = False

    def __setitem__(self, name, value):
        if self._cls_name is not None and _is_private(self._cls_name, name):
            pass
        elif _is_sunder(name):
            value = self._reserved(name, value)
        elif _is_dunder(name):
            pass
        elif name in self._member_names:
            if _MINOR >= 11:
                raise TypeError(f"{name!r} already defined as {self[name]!r}")
            raise TypeError(f"Attempted to reuse key: {name!r}")
        elif name in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not isinstance(value, member) and (_is_descriptor(value) or self._is_inner_class(value)):
            pass
        else:
            if name in self:
                raise TypeError(f"{name!r} already defined as {self[name]!r}")
            value = self._counted(name, value.value if isinstance(value, member) else value)
        super().__setitem__(name, value)

    def _is_inner_class(self, value):
        if _MINOR < 13 or not isinstance(value, type):
            return False
        return getattr(value, "__qualname__", "").startswith(f"{self.get('__qualname__', '?')}.")

    def _reserved(self, name, value):
        if name not in _RESERVED and not name.startswith("_repr_"):
            if _MINOR >= 11:
                raise ValueError(f"_sunder_ names, such as {name!r}, are reserved for future Enum use")
            raise ValueError("_names_ are reserved for future Enum use")
        if name == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate = value.__func__ if isinstance(value, staticmethod) else value
        elif name == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            taken = set(value) & set(self._member_names)
            if taken:
                raise ValueError(f"_ignore_ cannot specify already set names: {taken!r}")
        return value

    def _counted(self, name, value):
        """The value with each auto() in it replaced."""
        if isinstance(value, auto):
            value = self._next(name, value)
        elif type(value) is tuple and any([isinstance(part, auto) for part in value]):
            parts = []
            for part in value:
                if isinstance(part, auto):
                    part = self._next(name, part)
                    self._last_values.append(part)
                parts.append(part)
            value = tuple(parts)
            self._member_names.append(name)
            return value
        self._member_names.append(name)
        self._last_values.append(value)
        return value

    def _next(self, name, item):
        self._auto_called = True
        if item.value is _Auto:
            item.value = self._generate(name, 1, len(self._member_names), self._last_values[:])
        return item.value

    def update(self, members, **more):
        for name in members:
            self[name] = members[name]
        for name, value in more.items():
            self[name] = value
