"""The methods that a dataclass gets."""

import sys

from .members import FrozenInstanceError, MISSING, _FIELD_INITVAR, _HAS_DEFAULT_FACTORY


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
