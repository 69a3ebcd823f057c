"""The module `enum`: classes whose instances are a fixed set of named values."""

import sys
from types import MappingProxyType

from .marks import _Auto, _builtin_property, auto, member, nonmember, property
from .body import _Body


__all__ = ["Enum", "EnumMeta", "Flag", "IntEnum", "IntFlag", "auto", "unique"]
_MINOR = sys.version_info[1]
if _MINOR >= 11:
    __all__ += [
        "CONFORM",
        "CONTINUOUS",
        "EJECT",
        "EnumCheck",
        "EnumType",
        "FlagBoundary",
        "KEEP",
        "NAMED_FLAGS",
        "ReprEnum",
        "STRICT",
        "StrEnum",
        "UNIQUE",
        "global_enum",
        "global_enum_repr",
        "global_flag_repr",
        "global_str",
        "member",
        "nonmember",
        "property",
        "show_flag_values",
        "verify",
    ]
Enum = Flag = ReprEnum = None


# Classes whose members are still to come.
_being_made = []


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        _check_extends(cls, bases)
        body = _Body(cls)
        member_type, first_enum = _mixed_in(cls, bases)
        if first_enum is not None:
            body._generate = first_enum._generate_next_value_
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _MINOR < 11 and any([getattr(base, "_member_names_", None) for base in bases]):
            raise TypeError("Cannot extend enumerations")
        if not isinstance(classdict, _Body):
            raise AttributeError(f"{type(classdict).__name__!r} object has no attribute '_member_names'")
        ignored = [*classdict.get("_ignore_", ()), "_ignore_"]
        names = [name for name in classdict._member_names if name not in ignored]
        _check_names(names)
        values = {name: classdict[name] for name in names}
        namespace = {name: value for name, value in classdict.items() if name not in values and name not in ignored}
        order = namespace.pop("_order_", None)
        if _MINOR < 11:
            namespace.setdefault("__doc__", "An enumeration.")
        member_type, first_enum = _mixed_in(cls, bases)
        if classdict._generate is not None:
            namespace["_generate_next_value_"] = staticmethod(classdict._generate)
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_values_"] = []
        namespace["_member_type_"] = member_type
        new, keep_new, with_args = _find_new(namespace, member_type, first_enum)
        namespace["_new_member_"] = new
        namespace["_value_repr_"] = _repr_of_values(bases)
        if keep_new:
            namespace["__new_member__"] = namespace["__new__"]
        namespace.setdefault("_use_args_", with_args)
        if "__reduce_ex__" not in namespace and member_type is not object:
            namespace["__reduce_ex__"] = _reduce
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        is_flag = Flag is not None and issubclass(made, Flag)
        if is_flag:
            type.__setattr__(made, "_boundary_", boundary or getattr(first_enum, "_boundary_", None) or STRICT)
            type.__setattr__(made, "_flag_mask_", 0)
            type.__setattr__(made, "_singles_mask_", 0)
            type.__setattr__(made, "_all_bits_", 0)
        _being_made.append(made)
        try:
            for name, value in values.items():
                _add_member(made, name, value, new, member_type, with_args)
        finally:
            _being_made.pop()
        _choose_texts(made, namespace, member_type, first_enum)
        if is_flag:
            _complete_flag(made)
        if Enum is not None:
            # Whoever looks a value up, it is a member that exists already.
            if "__new__" in namespace:
                type.__setattr__(made, "__new_member__", namespace["__new__"])
            type.__setattr__(made, "__new__", Enum.__new__)
        if order is not None:
            _check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    def __bool__(cls):
        return True

    def __call__(cls, value=_Auto, names=_Auto, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is _Auto and type is None or cls._member_map_:
            if names is not _Auto:
                value = (value, names, *values)
            if value is _Auto:
                raise TypeError(f"{cls.__name__}.__new__() missing 1 required positional argument: 'value'")
            return cls.__new__(cls, value)
        return cls._create_(value, None if names is _Auto else names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        from _coroscope import caller_module

        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        body = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names, last = names, [], []
            first = start
            for count, name in enumerate(original):
                value = body._generate(name, first, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names or ():
            name, value = (item, names[item]) if isinstance(item, str) else item
            body[name] = value
        body["__module__"] = caller_module() if module is None else module
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if _MINOR < 12:
            if not isinstance(value, Enum):
                kind, own = type(value).__qualname__, cls.__class__.__qualname__
                raise TypeError(f"unsupported operand type(s) for 'in': '{kind}' and '{own}'")
            return False
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, name):
        if name in cls._member_map_:
            if _MINOR >= 11:
                raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
            raise AttributeError(f"{cls.__name__}: cannot delete Enum member.")
        super().__delattr__(name)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}" if _MINOR >= 11 else "Cannot reassign members.")
        super().__setattr__(name, value)

    def __dir__(cls):
        if _MINOR < 11:
            return ["__class__", "__doc__", "__members__", "__module__", *cls._member_names_]
        special = ["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__"]
        names = {*special, "__members__", "__module__", "__name__", "__qualname__", *cls._member_names_}
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if _MINOR >= 11 and Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"


EnumMeta = EnumType
if _MINOR < 12:

    def _no_attribute(cls, name):
        raise AttributeError(name)

    EnumType.__getattr__ = _no_attribute


def _check_names(names):
    if "mro" in names or "" in names:
        bad = ",".join([name for name in names if name in ("mro", "")])
        raise ValueError(f"invalid enum member name(s) {bad!r}" if _MINOR >= 11 else f"Invalid enum member name: {bad}")


def _check_extends(name, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType) and base._member_names_:
                if _MINOR >= 11:
                    raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
                raise TypeError(f"{name}: cannot extend enumeration {base.__name__!r}")


def _mixed_in(name, bases):
    """The data type of the members, and the enumeration that is derived from."""
    if not bases or Enum is None:
        return object, Enum
    first_enum = bases[-1]
    if not isinstance(first_enum, EnumType):
        raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
    kinds = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    kinds.append(base._member_type_)
                    break
            elif "__new__" in base.__dict__ or base.__module__ == "builtins" or "__dataclass_fields__" in base.__dict__:
                kinds.append(candidate or base)
                break
            else:
                candidate = candidate or base
    unique = []
    for kind in kinds:
        if kind not in unique:
            unique.append(kind)
    if len(unique) > 1:
        raise TypeError(f"too many data types for {name!r}: {set(unique)!r}")
    return (unique[0] if unique else object), first_enum


def _repr_of_values(bases):
    """What shows the value of a member: the `__repr__` of the type that is mixed in, if it has one of its own."""
    for base in [each for first in bases for each in first.__mro__ if each is not object]:
        if isinstance(base, EnumType):
            return base._value_repr_
        if "__repr__" in base.__dict__:
            return base.__dict__["__repr__"]
    return None


def _find_new(namespace, member_type, first_enum):
    """How members are made: the function, whether it is the class's own, whether the value is its arguments."""
    new = namespace.get("__new__")
    own = first_enum is not None and new is not None
    if new is None:
        new = getattr(first_enum, "__new_member__", None)
        if new is None:
            new = member_type.__new__
    if isinstance(new, staticmethod):
        new = new.__func__
    with_args = first_enum is not None and (new is not object.__new__ or member_type is not object)
    return new, own, with_args


def _add_member(cls, name, value, new, member_type, with_args):
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if with_args:
        item = new(cls, *args)
    else:
        item = new(cls)
    if not hasattr(item, "_value_"):
        if member_type is object:
            item._value_ = value
        else:
            try:
                item._value_ = member_type(*args)
            except Exception as error:
                problem = TypeError("_value_ not set in __new__, unable to create it")
                problem.__cause__ = error
                raise problem
    value = item._value_
    item._name_ = name
    item.__objclass__ = cls
    item._sort_order_ = len(cls._member_names_)
    if cls.__init__ is not object.__init__ and (Enum is None or cls.__init__ is not Enum.__init__):
        item.__init__(*args)
    known = _alias_of(cls, item, value)
    item = _is_new(cls, name, item, value) if known is None else known
    if not isinstance(cls.__dict__.get(name), property):
        _set_member(cls, name, item)
    cls._member_map_[name] = item


def _set_member(cls, name, item):
    found = None
    for base in cls.__mro__[1:]:
        found = base.__dict__.get(name)
        if found is not None:
            break
    if isinstance(found, property):
        # A member called like a property: members have the property, the class has the member.
        redirect = property(found.fget, found.fset, found.fdel)
        redirect.__set_name__(cls, name)
        type.__setattr__(cls, name, redirect)
    else:
        type.__setattr__(cls, name, item)


def _alias_of(cls, item, value):
    try:
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
    except TypeError:
        pass
    for known in cls._member_map_.values():
        if known._value_ == value:
            return known
    return None


def _is_new(cls, name, item, value):
    if Flag is None or not issubclass(cls, Flag) or not isinstance(value, int) or _MINOR < 11:
        cls._member_names_.append(name)
    else:
        type.__setattr__(cls, "_flag_mask_", cls._flag_mask_ | value)
        if value > 0 and value & (value - 1) == 0:
            type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | value)
            cls._member_names_.append(name)
    try:
        cls._value2member_map_.setdefault(value, item)
    except TypeError:
        cls._unhashable_values_.append(value)
    return item


def _value_text(self):
    return str(self._value_)


def _value_format(self, format_spec):
    return format(self._value_, format_spec) if format_spec else str(self)


def _choose_texts(cls, namespace, member_type, first_enum):
    """`__repr__`, `__str__` and `__format__`: Enum's, unless the class or ReprEnum says otherwise."""
    if Enum is None or first_enum is None:
        return
    if _MINOR < 11:
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name in namespace:
                continue
            if _definer(cls, name) in member_type.__mro__:
                type.__setattr__(cls, name, getattr(first_enum, name))
        return
    from_data_type = ReprEnum is not None and ReprEnum in cls.__bases__
    for name in ("__repr__", "__str__", "__format__"):
        if name in namespace:
            continue
        if from_data_type and name != "__repr__":
            type.__setattr__(cls, name, _value_text if name == "__str__" else _value_format)
            continue
        if _definer(cls, name) in member_type.__mro__:
            type.__setattr__(cls, name, getattr(first_enum, name))


def _definer(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base
    return object


def _complete_flag(cls):
    """What several members say together; aliases of several bits get their names after all."""
    bits = 2 ** cls._flag_mask_.bit_length() - 1
    type.__setattr__(cls, "_all_bits_", bits)
    for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
        if name not in cls.__dict__ and Flag is not None:
            type.__setattr__(cls, name, getattr(Flag, name))
    order = [cls._member_map_[name]._value_ for name in cls._member_names_]
    if _MINOR >= 11 and order != sorted(order):
        type.__setattr__(cls, "_iter_member_", cls._iter_member_by_def_)


def _check_order(cls, order):
    names = order.replace(",", " ").split() if isinstance(order, str) else list(order)
    names = [name for name in names if name in cls._member_names_ or name not in cls._member_map_]
    if names != cls._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {names!r}")


def _reduce(self, proto):
    return self.__class__, (self._value_,)


class Enum(metaclass=EnumType):
    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for item in cls._member_map_.values():
                if item._value_ == value:
                    return item
        if cls in _being_made and _MINOR >= 11 and not cls._member_map_:
            words = "do not use `super().__new__; call the appropriate __new__ directly"
            raise TypeError(words if _MINOR >= 13 else f"{cls!r} has no members defined") from None
        if not cls._member_map_ and _MINOR >= 11:
            raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return _missing(cls, value)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1] if _MINOR >= 13 else _largest(last_values)
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}" if _MINOR >= 13 else "unable to sort non-numeric values") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        cls = self.__class__
        value = self._value_
        if _MINOR >= 11 and "__dataclass_fields__" in getattr(cls._member_type_, "__dict__", {}):
            names = [field.name for field in cls._member_type_.__dataclass_fields__.values() if field.repr]
            text = ", ".join([f"{name}={getattr(value, name)!r}" for name in names])
        else:
            text = repr(value)
        return f"<{cls.__name__}.{self._name_}: {text}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        if _MINOR < 11 and self._member_type_ is not object and type(self).__str__ in (Enum.__str__, Flag.__str__):
            return self._member_type_.__format__(self._value_, format_spec)
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        own = [name for name in vars(self) if name[0] != "_"]
        added = [name for cls in self.__class__.__mro__ for name in cls.__dict__ if name[0] != "_"]
        added = [name for name in added if name not in self._member_map_]
        if _MINOR < 11:
            return ["__class__", "__doc__", "__module__", *added, *own]
        of_type = object.__dir__(self) if self._member_type_ is not object else ()
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value", *added, *own, *of_type})

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self


def _largest(values):
    for value in reversed(values):
        try:
            value + 1
        except TypeError:
            continue
        return value if _MINOR < 11 else max([other for other in values if isinstance(other, (int, float))])
    return 0


def _missing(cls, value):
    problem = result = None
    try:
        result = cls._missing_(value)
    except Exception as error:
        problem = error
    if isinstance(result, cls):
        return result
    if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
        return result
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if result is None and problem is None:
        raise invalid
    if problem is None:
        problem = TypeError(
            f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member"
        )
    if not isinstance(problem, ValueError):
        problem.__context__ = invalid
    raise problem


class ReprEnum(Enum):
    """Only the repr is changed: str() and format() stay those of the data type."""


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        for index, what in ((1, "encoding"), (2, "errors")):
            if len(values) > index and not isinstance(values[index], str):
                raise TypeError(f"{what} must be a string, not {values[index]!r}")
        value = str(*values)
        item = str.__new__(cls, value)
        item._value_ = value
        return item

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


if _MINOR < 11:
    # Before ReprEnum was made.
    class IntEnum(int, Enum):
        pass

    del StrEnum


# The package itself has what these need of it by now.
from .flags import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag, _bits
from .checks import CONTINUOUS, NAMED_FLAGS, UNIQUE, EnumCheck, global_enum, global_enum_repr, global_flag_repr, global_str
from .checks import show_flag_values, unique, verify


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


if _MINOR >= 13:
    EnumDict = _Body
    EnumDict.__name__ = EnumDict.__qualname__ = "EnumDict"
