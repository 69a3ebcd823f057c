"""Fields, as they are described and found in a class."""

import sys
from types import GenericAlias, MappingProxyType


class FrozenInstanceError(AttributeError):
    __module__ = "dataclasses"


class _HAS_DEFAULT_FACTORY_CLASS:
    __module__ = "dataclasses"

    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    __module__ = "dataclasses"


class _KW_ONLY_TYPE:
    __module__ = "dataclasses"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class _Kind:
    __module__ = "dataclasses"

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_FIELD_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Kind("_FIELD_INITVAR")


class InitVar:
    """A parameter of `__init__` and `__post_init__` that is not kept."""

    __module__ = "dataclasses"

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        shown = self.type.__name__ if type(self.type) is type else repr(self.type)
        return f"dataclasses.InitVar[{shown}]"


class Field:
    __module__ = "dataclasses"

    __slots__ = (
        "name",
        "type",
        "default",
        "default_factory",
        "init",
        "repr",
        "hash",
        "compare",
        "metadata",
        "kw_only",
        "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        names = [name for name in Field.__slots__ if name != "kw_only" or sys.version_info >= (3, 10)]
        return "Field(" + ",".join([f"{name}={getattr(self, name)!r}" for name in names]) + ")"

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __module__ = "dataclasses"

    def __init__(self, names):
        self.__dict__.update(names)

    def __repr__(self):
        return "_DataclassParams(" + ",".join([f"{name}={value!r}" for name, value in self.__dict__.items()]) + ")"


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _annotations_of(cls):
    if sys.version_info < (3, 14):
        return cls.__dict__.get("__annotations__", {})
    from _annotations import own

    return own(cls)


def _own_fields(cls, kw_only):
    annotations = _annotations_of(cls)
    own = []
    after_marker = False
    for name, kind in annotations.items():
        if kind is KW_ONLY or kind in ("KW_ONLY", "dataclasses.KW_ONLY"):
            if after_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            after_marker = kw_only = True
            continue
        own.append(_own_field(cls, name, kind, kw_only))
    return own


def _own_field(cls, name, kind, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        item = default
    else:
        if type(default).__name__ == "member_descriptor":
            # A slot of this name: no default.
            default = MISSING
        item = field(default=default)
    item.name = name
    item.type = kind
    item._field_type = _FIELD
    if _is_class_variable(cls, kind):
        item._field_type = _FIELD_CLASSVAR
    elif _is_init_variable(cls, kind):
        item._field_type = _FIELD_INITVAR
    if item._field_type is not _FIELD and item.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if item._field_type is _FIELD_CLASSVAR:
        if item.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif item.kw_only is MISSING:
        item.kw_only = kw_only
    mutable = isinstance(item.default, (list, dict, set)) or (
        sys.version_info >= (3, 11) and type(item.default).__hash__ is None
    )
    if item._field_type is _FIELD and mutable:
        raise ValueError(f"mutable default {type(item.default)} for field {name} is not allowed: use default_factory")
    return item


def _is_class_variable(cls, kind):
    typing = sys.modules.get("typing")
    if isinstance(kind, str):
        return _is_named(cls, kind, typing, "ClassVar")
    return typing is not None and (kind is typing.ClassVar or getattr(kind, "__origin__", None) is typing.ClassVar)


def _is_init_variable(cls, kind):
    if isinstance(kind, str):
        return _is_named(cls, kind, sys.modules["dataclasses"], "InitVar")
    return kind is InitVar or type(kind) is InitVar


def _is_named(cls, text, module, name):
    """Whether an annotation that is a text means `module.name`, by what the names in it are in the class's module."""
    names = getattr(sys.modules.get(cls.__module__), "__dict__", {})
    prefix, _, last = text.partition("[")[0].rpartition(".")
    if module is None or last.strip() != name and prefix.strip():
        return False
    if prefix.strip():
        return names.get(prefix.strip()) is module
    return names.get(last.strip()) is getattr(module, name)
