"""`namedtuple`: a class of tuples whose places have names."""

import sys
from _coroscope import caller_module
from keyword import iskeyword


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    typename = str(typename)
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    fields = _checked(typename, [str(name) for name in field_names], rename)
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(fields):
        raise TypeError("Got more default values than field names")
    names = {
        "__doc__": f"{typename}({', '.join(fields)})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": dict(zip(fields[len(fields) - len(defaults) :], defaults)),
        "__match_args__": fields,
        "__module__": caller_module() if module is None else module,
        **_methods(typename, fields),
    }
    if sys.version_info < (3, 10):
        del names["__match_args__"]
    for place, name in enumerate(fields):
        names[name] = _field(place)
    return type(typename, (tuple,), names)


def _checked(typename, fields, rename):
    if rename:
        seen = set()
        for place, name in enumerate(fields):
            if not name.isidentifier() or iskeyword(name) or name.startswith("_") or name in seen:
                fields[place] = f"_{place}"
            seen.add(name)
    for name in [typename, *fields]:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in fields:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    return tuple(fields)


def _field(place):
    def getter(self):
        return self[place]

    def setter(self, value):
        raise AttributeError("can't set attribute")

    def deleter(self):
        raise AttributeError("can't delete attribute")

    getter.__doc__ = f"Alias for field number {place}"
    return property(getter, setter, deleter)


def _methods(typename, fields):
    size = len(fields)

    def __new__(cls, /, *args, **keywords):
        if keywords or len(args) != size:
            args = _bound(cls, typename, fields, args, keywords)
        return tuple.__new__(cls, args)

    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != size:
            raise TypeError(f"Expected {size} arguments, got {len(result)}")
        return result

    def _replace(self, /, **changes):
        result = self._make([changes.pop(name, value) for name, value in zip(fields, self)])
        if changes:
            kind = TypeError if sys.version_info >= (3, 13) else ValueError
            raise kind(f"Got unexpected field names: {list(changes)!r}")
        return result

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(fields, self)])
        return f"{type(self).__name__}({shown})"

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    methods = {}
    for method in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"
        methods[method.__name__] = method
    methods["_make"] = classmethod(_make)
    if sys.version_info >= (3, 13):
        methods["__replace__"] = _replace
    return methods


def _bound(cls, typename, fields, args, keywords):
    """The values of the fields, with a function's words for wrong calls."""
    function = f"{typename}.__new__()" if sys.version_info >= (3, 10) else "__new__()"
    values = dict(zip(fields, args))
    for name, value in keywords.items():
        if name in values:
            raise TypeError(f"{function} got multiple values for argument '{name}'")
        if name not in fields:
            raise TypeError(f"{function} got an unexpected keyword argument '{name}'")
        values[name] = value
    optional = len(cls._field_defaults)
    if len(args) > len(fields):
        takes = len(fields) + 1
        takes = f"from {takes - optional} to {takes}" if optional else takes
        plural = "" if takes == 1 else "s"
        raise TypeError(f"{function} takes {takes} positional argument{plural} but {len(args) + 1} were given")
    missing = [f"'{name}'" for name in fields if name not in values and name not in cls._field_defaults]
    if missing:
        plural = "" if len(missing) == 1 else "s"
        *most, last = missing
        listed = f"{', '.join(most)}{',' if len(most) > 1 else ''} and {last}" if most else last
        raise TypeError(f"{function} missing {len(missing)} required positional argument{plural}: {listed}")
    return [values[name] if name in values else cls._field_defaults[name] for name in fields]
