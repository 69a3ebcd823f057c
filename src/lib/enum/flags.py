"""Enumerations whose members are bits."""

import enum as _enum
from enum import _MINOR, Enum, ReprEnum


class FlagBoundary(Enum):
    __module__ = "enum"

    STRICT = "strict"
    CONFORM = "conform"
    EJECT = "eject"
    KEEP = "keep"

    def __str__(self):
        return self._value_


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bits(value):
    """The bits that are set, lowest first, each as a number."""
    while value > 0:
        lowest = value & -value
        yield lowest
        value ^= lowest


class Flag(Enum, **({"boundary": STRICT} if _MINOR >= 11 else {})):
    __module__ = "enum"

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return 1 if start is None else start
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            item = cls._value2member_map_.get(bit)
            # From 3.11 on, a bit that has no member yet is None.
            if item is not None or _MINOR >= 11:
                yield item

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda item: item._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if _MINOR < 11 and not issubclass(cls, int):
            return cls._missing_before_3_11(value)
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if _MINOR < 11:
            return cls._missing_before_3_11(value)
        mask, every = cls._flag_mask_, cls._all_bits_
        if not ~every <= value <= every or value & (every ^ mask):
            if cls._boundary_ is STRICT:
                raise _out_of_bounds(cls, value, every, mask)
            if cls._boundary_ is CONFORM:
                value = value & mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(every + 1, 2 ** value.bit_length())
        if value < 0:
            value = every + 1 + value if cls._boundary_ in (EJECT, KEEP) else cls._singles_mask_ & value
        found = cls._value2member_map_.get(value)
        return cls._made(value) if found is None else found

    @classmethod
    def _missing_before_3_11(cls, value):
        original = value
        if value < 0:
            value = ~value
        # Made of the members that are in it as a whole.
        mask = 0
        for item in cls._member_map_.values():
            if item._value_ & value == item._value_:
                mask |= item._value_
        if value & ~mask and not issubclass(cls, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if original < 0 and not issubclass(cls, int):
            return ~cls(value)
        found = cls._value2member_map_.get(original)
        return cls._made(original) if found is None else found

    @classmethod
    def _made(cls, value):
        """The combination of this value; there is one only."""
        item = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(item, "_value_"):
            item._value_ = value
        item._name_ = cls._combined_name(value) if _MINOR >= 11 else None
        return cls._value2member_map_.setdefault(value, item)

    @classmethod
    def _combined_name(cls, value):
        parts = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            # Bits that no member has alone: by the members that have several.
            for part in cls._member_map_.values():
                if part not in parts and part._value_ and part._value_ & value == part._value_:
                    parts.append(part)
        rest = value
        for part in parts:
            rest &= ~part._value_
        if rest and parts and cls._boundary_ is STRICT:
            raise ValueError(f"{cls!r}: no members with value {rest}")
        names = [part._name_ for part in parts]
        if names and rest:
            names.append(cls._numeric_repr_(rest))
        return "|".join(names) or None

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            kind, own = type(other).__qualname__, self.__class__.__qualname__
            raise TypeError(f"unsupported operand type(s) for 'in': {kind!r} and {own!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        if _MINOR < 11:
            raise TypeError(f"'{type(self).__name__}' object is not iterable")
        yield from self._iter_member_(self._value_)

    def __len__(self):
        if _MINOR < 11:
            raise TypeError(f"object of type '{type(self).__name__}' has no len()")
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        if _MINOR < 11:
            return _old_flag_repr(self)
        shown = cls._numeric_repr_(self._value_)
        if self._name_ is None:
            return f"<{cls.__name__}: {shown}>"
        return f"<{cls.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        cls = self.__class__
        if _MINOR < 11:
            return _old_flag_str(self)
        if self._name_ is None:
            return f"{cls.__name__}({self._value_!r})"
        return f"{cls.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _operand(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        cls = self.__class__
        if _MINOR < 11:
            if issubclass(cls, int):
                return cls(~self._value_)
            left = 0
            for item in cls:
                if not item._value_ & self._value_:
                    left |= item._value_
            return cls(left)
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)


# The metaclass asks for them.
_enum.Flag, _enum.STRICT, _enum.EJECT = Flag, STRICT, EJECT


def _out_of_bounds(cls, value, every, mask):
    length = max(value.bit_length(), every.bit_length())
    return ValueError(
        f"{cls!r} invalid value {value!r}\n    given {_binary(value, length)}\n  allowed {_binary(mask, length)}"
    )


def _binary(number, length):
    """`bin()` of so many bits, with a sign bit in front."""
    bits = f"{number % 2**length:b}".rjust(length, "0")
    return f"0b{int(number < 0)} {bits}"


def _old_parts(self):
    """The members that make up a value, and bits that none has, largest first, as up to 3.10."""
    cls, value = self.__class__, self._value_
    members = [cls._member_map_[name] for name in cls._member_names_]
    if value < 0:
        parts = [(item._value_, item._name_) for item in members if item._value_ & value == item._value_ != 0]
    else:
        parts = [(item._value_, item._name_) for item in members if item._value_ and not item._value_ & ~value]
        rest = value
        for number, _ in parts:
            rest &= ~number
        parts += [(rest, str(rest))] if rest else []
    parts.sort(reverse=True)
    if len(parts) > 1 and parts[0][0] == value:
        parts.pop(0)
    return "|".join([name for _, name in parts]) or "0"


def _old_flag_repr(self):
    return f"<{self.__class__.__name__}.{self._name_ or _old_parts(self)}: {self._value_!r}>"


def _old_flag_str(self):
    return f"{self.__class__.__name__}.{self._name_ or _old_parts(self)}"


if _MINOR >= 11:

    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        __module__ = "enum"

else:

    class IntFlag(int, Flag):
        __module__ = "enum"
