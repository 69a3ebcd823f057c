"""Template strings: what `t"..."` makes."""

_CONVERSIONS = {None: lambda value: value, "s": str, "r": repr, "a": ascii}


def convert(obj, /, conversion):
    if conversion not in _CONVERSIONS:
        raise ValueError(f"invalid conversion specifier: {conversion}")
    return _CONVERSIONS[conversion](obj)


class _Constant:
    """Its attributes are set once."""

    __slots__ = ()

    def __init_subclass__(cls):
        if cls.__bases__ != (_Constant,):
            base = cls.__bases__[0]
            raise TypeError(f"type '{base.__module__}.{base.__name__}' is not an acceptable base type")

    def __setattr__(self, name, value):
        if name in type(self).__slots__:
            raise AttributeError("readonly attribute")
        object.__setattr__(self, name, value)


class Interpolation(_Constant):
    __module__ = "string.templatelib"
    __slots__ = ("value", "expression", "conversion", "format_spec")
    __match_args__ = __slots__

    def __new__(cls, value, expression="", conversion=None, format_spec=""):
        if conversion is not None and conversion not in ("s", "r", "a"):
            raise ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
        self = object.__new__(cls)
        for name, part in zip(cls.__slots__, (value, expression, conversion, format_spec)):
            object.__setattr__(self, name, part)
        return self

    def __repr__(self):
        return f"Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})"


class Template(_Constant):
    __module__ = "string.templatelib"
    __slots__ = ("strings", "interpolations")

    def __new__(cls, *args):
        strings, interpolations = [""], []
        for arg in args:
            if isinstance(arg, str):
                strings[-1] += arg
            elif isinstance(arg, Interpolation):
                interpolations.append(arg)
                strings.append("")
            else:
                raise TypeError(f"Template.__new__ *args need to be of type 'str' or 'Interpolation', got {type(arg).__name__}")
        self = object.__new__(cls)
        object.__setattr__(self, "strings", tuple(strings))
        object.__setattr__(self, "interpolations", tuple(interpolations))
        return self

    @property
    def values(self):
        return tuple([interpolation.value for interpolation in self.interpolations])

    def __iter__(self):
        for index, text in enumerate(self.strings):
            if text:
                yield text
            if index < len(self.interpolations):
                yield self.interpolations[index]

    def __add__(self, other):
        if not isinstance(other, Template):
            name = "string.templatelib.Template"
            raise TypeError(f'can only concatenate {name} (not "{type(other).__name__}") to {name}')
        return Template(*self, *other)

    def __repr__(self):
        return f"Template(strings={self.strings!r}, interpolations={self.interpolations!r})"


def template(*parts):
    """What the compiler makes of a literal: texts, and tuples of what an Interpolation has."""
    return Template(*[part if isinstance(part, str) else Interpolation(*part) for part in parts])


# As errors name them.
for _class in Interpolation, Template:
    _class.__name__ = f"string.templatelib.{_class.__name__}"
