"""What marks values in the body of an enumeration."""

from types import DynamicClassAttribute


_builtin_property = property


class nonmember:
    """A value in the body of an enumeration that does not become a member."""

    __module__ = "enum"

    def __init__(self, value):
        self.value = value


class member:
    """A value that becomes one although it would not."""

    __module__ = "enum"

    def __init__(self, value):
        self.value = value


class _Auto:
    __module__ = "enum"


class auto:
    """Stands for the value that `_generate_next_value_` gives."""

    __module__ = "enum"

    def __init__(self, value=_Auto):
        self.value = value

    def __repr__(self):
        return "auto()" if self.value is _Auto else f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """An attribute of members; of the class it is the member of that name, if there is one."""

    __module__ = "enum"

    member = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            found = ownerclass.__dict__.get("_member_map_", {}).get(self.name)
            if found is not None:
                return found
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is None:
            raise AttributeError(f"<enum {instance.__class__.__name__!r}> member has no attribute {self.name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {type(instance).__name__!r}> cannot set attribute {self.name!r}")
        self.fset(instance, value)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_descriptor(value):
    kind = type(value)
    return hasattr(kind, "__get__") or hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    start = f"_{cls_name}__"
    return len(name) > len(start) and name.startswith(start) and not name.endswith("__")
