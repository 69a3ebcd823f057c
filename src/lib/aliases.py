"""What `list[int]` and `int | None` are: part of the module of slow paths."""


def _shown_type(x):
    if x is ...:
        return "..."
    if isinstance(x, GenericAlias):
        return f"{x!r}"
    if isinstance(x, list):
        return "[" + ", ".join([_shown_type(part) for part in x]) + "]"
    if isinstance(x, type):
        return x.__qualname__ if x.__module__ == "builtins" else f"{x.__module__}.{x.__qualname__}"
    return f"{x!r}"


def _variables(args):
    """The type variables among arguments, each once."""
    found = []
    for arg in args:
        inner = [arg] if hasattr(type(arg), "__typing_subst__") else getattr(arg, "__parameters__", ())
        if isinstance(arg, (list, tuple)):
            inner = _variables(arg)
        elif isinstance(arg, type):
            inner = ()
        for variable in inner:
            if variable not in found:
                found.append(variable)
    return tuple(found)


def _substituted(args, known):
    new = []
    for arg in args:
        if arg in known if hasattr(type(arg), "__typing_subst__") else False:
            value = known[arg]
            if isinstance(value, tuple) and type(arg).__name__ == "ParamSpec":
                new.extend(value)
            else:
                new.append(value)
        elif isinstance(arg, list):
            new.append(_substituted(arg, known))
        elif not isinstance(arg, type) and getattr(arg, "__parameters__", ()):
            new.append(arg[tuple([known[variable] for variable in arg.__parameters__])])
        else:
            new.append(arg)
    return new


def _given(alias, items):
    """Which arguments the type variables of an alias get."""
    parameters = alias.__parameters__
    items = items if isinstance(items, tuple) else (items,)
    if not parameters:
        if MINOR < 11:
            raise TypeError(f"There are no type variables left in {alias!r}")
        raise TypeError(f"{alias!r} is not a generic class")
    if len(items) != len(parameters):
        many = "many" if len(items) > len(parameters) else "few"
        raise TypeError(f"Too {many} arguments for {alias!r}; actual {len(items)}, expected {len(parameters)}")
    return {parameter: item for parameter, item in [(parameters[i], items[i]) for i in range(len(items))]}


class GenericAlias:
    __module__ = "types"

    def __init__(self, origin, args):
        args = args if isinstance(args, tuple) else (args,)
        set = object.__setattr__
        set(self, "__origin__", origin)
        set(self, "__args__", args)
        set(self, "__parameters__", _variables(args))

    def __reduce__(self):
        return GenericAlias, (self.__origin__, self.__args__)

    def __repr__(self):
        args = ", ".join([_shown_type(arg) for arg in self.__args__]) or "()"
        return f"{_shown_type(self.__origin__)}[{args}]"

    def __call__(self, *args, **keywords):
        made = self.__origin__(*args, **keywords)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __getitem__(self, items):
        return type(self)(self.__origin__, tuple(_substituted(self.__args__, _given(self, items))))

    def __getattr__(self, name):
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        raise AttributeError(f"'types.GenericAlias' object has no attribute '{name}'")

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, cls):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __iter__(self):
        raise NotImplementedError("not simulated: unpacking a generic alias")

    def __dir__(self):
        return dir(self.__origin__) + ["__args__", "__origin__", "__parameters__"]


def _or(left, right):
    if MINOR < 10 or not _may_join(left) or not _may_join(right):
        return NotImplemented
    return union_of(left, right)


def _may_join(x):
    return x is None or isinstance(x, (type, GenericAlias, UnionType)) or hasattr(type(x), "__typing_subst__")


GenericAlias.__or__ = _or
GenericAlias.__ror__ = lambda self, other: _or(other, self)


def union_of(*members):
    """`x | y` of types: without repetitions, and unions in it taken apart."""
    flat = []
    for member in members:
        parts = member.__args__ if isinstance(member, UnionType) else (type(None) if member is None else member,)
        for part in parts:
            if part not in flat:
                flat.append(part)
    if len(flat) == 1:
        return flat[0]
    made = object.__new__(UnionType)
    made.__args__ = tuple(flat)
    made.__parameters__ = _variables(made.__args__)
    return made


class UnionType:
    __module__ = "types"
    __slots__ = ("__args__", "__parameters__")

    def __new__(cls, *args, **keywords):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    def __repr__(self):
        return " | ".join(["None" if part is type(None) else _shown_type(part) for part in self.__args__])

    def __or__(self, other):
        return _or(self, other)

    def __ror__(self, other):
        return _or(other, self)

    def __getitem__(self, items):
        return union_of(*_substituted(self.__args__, _given(self, items)))

    def __eq__(self, other):
        if not isinstance(other, UnionType):
            return NotImplemented
        if len(self.__args__) != len(other.__args__):
            return False
        for part in self.__args__:
            if part not in other.__args__:
                return False
        return True

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, instance):
        return _in_union(instance, self, isinstance)

    def __subclasscheck__(self, cls):
        return _in_union(cls, self, issubclass)


def _in_union(checked, union, check):
    """Before 3.11 no member may be a parameterized generic, since then none that is asked."""
    for part in union.__args__ if MINOR < 11 else ():
        if isinstance(part, GenericAlias):
            raise TypeError(f"{check.__name__}() argument 2 cannot contain a parameterized generic")
    for part in union.__args__:
        if check(checked, part):
            return True
    return False


def _union_from_314():
    """What `typing.Union` is, too, as both are one class since 3.14."""

    def __class_getitem__(cls, params):
        from _typing import _union_members

        return union_of(*_union_members(params))

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __init_subclass__(cls):
        raise TypeError("type 'typing.Union' is not an acceptable base type")

    UnionType.__qualname__ = "Union"
    UnionType.__name__ = "typing.Union"
    UnionType.__module__ = "typing"
    UnionType.__class_getitem__ = classmethod(__class_getitem__)
    UnionType.__init_subclass__ = classmethod(__init_subclass__)
    UnionType.__mro_entries__ = __mro_entries__
    UnionType.__origin__ = property(lambda self: UnionType)


if MINOR >= 14:
    _union_from_314()


def generic_alias(origin, args):
    return GenericAlias(origin, args)
