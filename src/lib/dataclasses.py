"""The module `dataclasses`: classes whose methods follow from their annotated attributes."""

import sys
from types import GenericAlias, MappingProxyType

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


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_FIELD_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Kind("_FIELD_INITVAR")


class InitVar:
    """A parameter of `__init__` and `__post_init__` that is not kept."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        shown = self.type.__name__ if type(self.type) is type else repr(self.type)
        return f"dataclasses.InitVar[{shown}]"


class Field:
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
    if options["match_args"]:
        _set_new(cls, "__match_args__", tuple([item.name for item in real if item.init and not item.kw_only]))
    if options["weakref_slot"] and not options["slots"]:
        raise TypeError("weakref_slot is True but slots is False")
    if options["slots"]:
        cls = _with_slots(cls, options, real)
    if hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


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


def _has_own_hash(cls):
    own = cls.__dict__.get("__hash__", MISSING)
    # Where `__eq__` is written, the class statement sets `__hash__` to None.
    return not (own is MISSING or (own is None and "__eq__" in cls.__dict__))


def _set_new(cls, name, value):
    """Sets what the class does not have itself. True: it has."""
    if name in cls.__dict__:
        return True
    if callable(value):
        value.__qualname__ = f"{cls.__qualname__}.{value.__name__}"
        value.__module__ = cls.__module__
    setattr(cls, name, value)
    return False


def _made(name, parameters, lines, names, returns=None):
    """A function of a text, so that it has the parameters and the words of one that was written."""
    arrow = "" if returns is None else f" -> {returns}"
    text = f"def {name}({', '.join(parameters)}){arrow}:\n" + "\n".join([f" {line}" for line in lines])
    outer = f"def __create_fn__({', '.join(names)}):\n" + "\n".join([f" {line}" for line in text.split("\n")])
    namespace = {}
    exec(f"{outer}\n return {name}", {}, namespace)
    return namespace["__create_fn__"](**names)


def _init(cls, items, options):
    positional = [item for item in items if item.init and not item.kw_only]
    keywords = [item for item in items if item.init and item.kw_only]
    with_default = None
    for item in positional:
        if item.default is not MISSING or item.default_factory is not MISSING:
            with_default = item.name
        elif with_default is not None:
            if sys.version_info >= (3, 13):
                raise TypeError(f"non-default argument {item.name!r} follows default argument {with_default!r}")
            raise TypeError(f"non-default argument {item.name!r} follows default argument")
    self_name = "__dataclass_self__" if any([item.name == "self" for item in items]) else "self"
    names = {
        "__dataclass_HAS_DEFAULT_FACTORY__": _HAS_DEFAULT_FACTORY,
        "__dataclass_builtins_object__": object,
        "__dataclass_return__": None,
    }
    lines = []
    for item in items:
        names[f"__dataclass_type_{item.name}__"] = item.type
        names[f"__dataclass_dflt_{item.name}__"] = (
            item.default if item.default_factory is MISSING else item.default_factory
        )
        line = _init_line(item, self_name, options["frozen"], options["slots"])
        if line:
            lines.append(line)
    if hasattr(cls, "__post_init__"):
        given = [item.name for item in items if item._field_type is _FIELD_INITVAR]
        lines.append(f"{self_name}.__post_init__({', '.join(given)})")
    parameters = [self_name, *[_parameter(item) for item in positional]]
    if keywords:
        parameters += ["*", *[_parameter(item) for item in keywords]]
    return _made("__init__", parameters, lines or ["pass"], names, "__dataclass_return__")


def _parameter(item):
    if item.default_factory is not MISSING:
        default = "=__dataclass_HAS_DEFAULT_FACTORY__"
    elif item.default is not MISSING:
        default = f"=__dataclass_dflt_{item.name}__"
    else:
        default = ""
    return f"{item.name}:__dataclass_type_{item.name}__{default}"


def _init_line(item, self_name, frozen, slots):
    default = f"__dataclass_dflt_{item.name}__"
    if item.default_factory is not MISSING:
        value = f"{default}()"
        if item.init:
            value = f"{value} if {item.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {item.name}"
    elif item.init:
        value = item.name
    elif slots and item.default is not MISSING:
        value = default
    else:
        return None
    if item._field_type is _FIELD_INITVAR:
        return None
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{item.name!r},{value})"
    return f"{self_name}.{item.name}={value}"


def _repr(items):
    shown = []

    def __repr__(self):
        if id(self) in shown:
            return "..."
        shown.append(id(self))
        try:
            parts = ", ".join([f"{item.name}={getattr(self, item.name)!r}" for item in items])
            return f"{self.__class__.__qualname__}({parts})"
        finally:
            shown.remove(id(self))

    return __repr__


def _attributes(of, items):
    return "(" + "".join([f"{of}.{item.name}," for item in items]) + ")"


def _eq(items):
    left, right = _attributes("self", items), _attributes("other", items)
    lines = ["if other.__class__ is self.__class__:", f" return {left}=={right}", "return NotImplemented"]
    if sys.version_info >= (3, 13):
        compared = " and ".join([f"self.{item.name}==other.{item.name}" for item in items]) or "True"
        lines = ["if self is other:", " return True", lines[0], f" return {compared}", lines[2]]
    return _made("__eq__", ["self", "other"], lines, {})


def _orders(items):
    left, right = _attributes("self", items), _attributes("other", items)
    for name, symbol in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
        lines = ["if other.__class__ is self.__class__:", f" return {left}{symbol}{right}", "return NotImplemented"]
        yield name, _made(name, ["self", "other"], lines, {})


def _frozen(cls, items):
    names = tuple([item.name for item in items])
    for name, parameters, verb in (("__setattr__", ["name", "value"], "assign to"), ("__delattr__", ["name"], "delete")):
        lines = [
            "if type(self) is cls or name in names:",
            f" raise FrozenInstanceError(f'cannot {verb} field {{name!r}}')",
            f"super(cls, self).{name}({', '.join(parameters)})",
        ]
        given = {"cls": cls, "names": names, "FrozenInstanceError": FrozenInstanceError}
        yield name, _made(name, ["self", *parameters], lines, given)


def _decide_hash(cls, items, options, has_own_hash):
    hashed = [item for item in items if (item.compare if item.hash is None else item.hash)]
    if options["unsafe_hash"]:
        if has_own_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not options["eq"] or has_own_hash:
        return
    elif not options["frozen"]:
        cls.__hash__ = None
        return
    method = _made("__hash__", ["self"], [f"return hash({_attributes('self', hashed)})"], {})
    method.__qualname__ = f"{cls.__qualname__}.__hash__"
    cls.__hash__ = method


def _doc(cls, items):
    """The class's name and the parameters of its `__init__`."""
    parameters = [_described(item) for item in items if item.init and not item.kw_only]
    keywords = [_described(item) for item in items if item.init and item.kw_only]
    if keywords:
        parameters += ["*", *keywords]
    return f"{cls.__name__}({', '.join(parameters)})"


def _described(item):
    kind = item.type
    if getattr(kind, "__module__", None) == "typing":
        shown = repr(kind).replace("typing.", "")
    elif isinstance(kind, type):
        shown = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    else:
        shown = repr(kind)
    if item.default_factory is not MISSING:
        return f"{item.name}: {shown} = <factory>"
    return f"{item.name}: {shown}" if item.default is MISSING else f"{item.name}: {shown} = {item.default!r}"


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
    for name in ("__dict__", "__weakref__"):
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


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **options):
    from keyword import iskeyword

    names = []
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
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
