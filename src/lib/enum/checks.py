"""What is said of whole enumerations: that they are unique, that their members are global."""

import sys
from enum import _MINOR, Enum, Flag, ReprEnum

from .flags import _bits


def unique(enumeration):
    """Class decorator: no aliases."""
    duplicates = [(name, item.name) for name, item in enumeration.__members__.items() if name != item.name]
    if duplicates:
        shown = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"duplicate values found in {enumeration!r}: {shown}")
    return enumeration


if _MINOR >= 11:
    from enum import StrEnum as _Texts
else:
    _Texts = Enum


class EnumCheck(_Texts):
    __module__ = "enum"

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Class decorator: checks what its arguments say."""

    __module__ = "enum"

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                _verify_unique(enumeration)
            elif check is CONTINUOUS:
                _verify_continuous(enumeration)
            elif check is NAMED_FLAGS:
                _verify_named(enumeration)
        return enumeration


def _verify_unique(enumeration):
    duplicates = [(name, item.name) for name, item in enumeration.__members__.items() if name != item.name]
    if duplicates:
        shown = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"aliases found in {enumeration!r}: {shown}")


def _verify_continuous(enumeration):
    values = sorted([item.value for item in enumeration])
    if len(values) < 2:
        return
    if issubclass(enumeration, Flag):
        wanted = [2**bit for bit in range(values[0].bit_length() - 1, values[-1].bit_length())]
        kind = "flag"
    else:
        wanted = range(values[0], values[-1] + 1)
        kind = "enum"
    missing = [value for value in wanted if value not in values]
    if missing:
        shown = ", ".join([str(value) for value in missing])
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {shown}")


def _verify_named(enumeration):
    known = 0
    for item in enumeration:
        known |= item._value_
    bad = [name for name, item in enumeration.__members__.items() if item._value_ & ~known]
    if bad:
        raise ValueError(f"invalid Flag {enumeration.__name__!r}: aliases {', '.join(bad)} are missing combined values")


def show_flag_values(value):
    return list(_bits(value))


def global_enum_repr(self):
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join([f"{module}.{name}" for name in self._name_.split("|")])


def global_str(self):
    return self._name_ if self._name_ is not None else f"{self.__class__.__name__}({self._value_!r})"


def global_enum(cls, update_str=False):
    """Class decorator: the members become names of the module, and are shown so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
