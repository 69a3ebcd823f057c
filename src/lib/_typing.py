"""Type variables, special forms and aliases of `typing`."""

import collections.abc
import sys
from types import GenericAlias

from _coroscope import caller_module

_MINOR = sys.version_info[1]


class _NoDefault:
    def __repr__(self):
        return "typing.NoDefault"


NoDefault = _NoDefault()


def _shown(kind):
    if kind is ...:
        return "..."
    if isinstance(kind, GenericAlias):
        return repr(kind)
    if isinstance(kind, list):
        return "[" + ", ".join([_shown(part) for part in kind]) + "]"
    if isinstance(kind, type):
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if hasattr(kind, "__code__"):
        return kind.__name__
    return repr(kind)


def _converted(arg, words, module=None):
    """None stands for its type, a text for a type that comes later."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module)
    if isinstance(arg, tuple) or isinstance(arg, int) and _MINOR < 11:
        raise TypeError(f"{words} Got {arg!r:.100}.")
    return arg


class ForwardRef:
    __module__ = "typing"

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_class__ = is_class

    def __eq__(self, other):
        return self.__forward_arg__ == other.__forward_arg__ if isinstance(other, ForwardRef) else NotImplemented

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, other):
        return _union_of((self, other))

    def __ror__(self, other):
        return _union_of((other, self))

    def __repr__(self):
        owner, module = getattr(self, "__owner__", None), self.__forward_module__
        where = "" if module is None else f", module={module!r}"
        if self.__forward_is_class__ and sys.version_info >= (3, 14):
            where += ", is_class=True"
        return f"ForwardRef({self.__forward_arg__!r}{where}{'' if owner is None else f', owner={owner!r}'})"

    if sys.version_info >= (3, 14):

        def evaluate(self, **options):
            from _annotations import evaluated_reference

            return evaluated_reference(self, **options)


class _Variable:
    __module__ = "typing"

    def __typing_subst__(self, arg):
        return arg

    def has_default(self):
        return self.__default__ is not NoDefault

    def __or__(self, other):
        return _union_of((self, other))

    def __ror__(self, other):
        return _union_of((other, self))

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Variable):
    def __init__(
        self,
        name,
        *constraints,
        bound=None,
        covariant=False,
        contravariant=False,
        infer_variance=False,
        default=NoDefault,
    ):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = None if bound is None else _converted(bound, "Bound must be a type.")
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        self.__default__ = default
        self.__module__ = caller_module()

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False, default=NoDefault):
        self.__name__ = name
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        self.__default__ = default
        self.__module__ = caller_module()

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    __repr__ = TypeVar.__repr__


class ParamSpecArgs:
    __module__ = "typing"

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs(ParamSpecArgs):
    __module__ = "typing"

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class TypeVarTuple(_Variable):
    def __init__(self, name, *, default=NoDefault):
        self.__name__ = name
        self.__default__ = default
        self.__module__ = caller_module()

    def __iter__(self):
        from typing import Unpack

        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self.__name__ == "Any" and self.__module__ == "typing":
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self.__module__ == "typing" else super().__repr__()


class _Form:
    """What all that is no class has in common."""

    __module__ = "typing"

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return _union_of((self, other))

    def __ror__(self, other):
        return _union_of((other, self))

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")


class _SpecialForm(_Form):
    def __init__(self, name, make):
        self._name = self.__name__ = self.__qualname__ = name
        self._make = make

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, params):
        return self._make(self, params)

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


class _Alias(GenericAlias):
    """`Generic[T]`, `List[int]`, `Box[str]`."""

    __module__ = "typing"

    def __init__(self, origin, args, name=None):
        super().__init__(origin, args)
        object.__setattr__(self, "_name", name)

    def copy_with(self, args):
        return type(self)(self.__origin__, args, self._name)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _shown(self.__origin__)
        return f"{name}[{', '.join([_shown(arg) for arg in self.__args__]) or '()'}]"

    def __getitem__(self, items):
        items = items if isinstance(items, tuple) else (items,)
        made = super().__getitem__(tuple([_converted(item, "Parameters to generic types must be types.") for item in items]))
        return self.copy_with(made.__args__)

    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, _SpecialForm):
            return self.__origin__(*args, **kwargs)
        if self._name:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return super().__call__(*args, **kwargs)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __or__(self, other):
        return _union_of((self, other))

    def __ror__(self, other):
        return _union_of((other, self))

    def __mro_entries__(self, bases):
        from typing import Generic

        if self.__origin__ is Generic and any([isinstance(base, _Alias) and base is not self and base.__origin__ is not Generic and issubclass(base.__origin__, Generic) for base in bases]):
            return ()
        entries = [self.__origin__]
        if self._name and Generic not in bases and not any([isinstance(base, _Alias) and base is not self for base in bases]):
            entries.append(Generic)
        return tuple(entries)


class _UnionAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            other = args[1] if args[0] is type(None) else args[0]
            return f"typing.Optional[{_shown(other)}]"
        return super().__repr__()

    def copy_with(self, args):
        return _union_of(args)

    def __eq__(self, other):
        if not isinstance(other, (_UnionAlias, *_UNIONS)):
            return NotImplemented
        return frozenset(self.__args__) == frozenset(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any([issubclass(cls, arg) for arg in self.__args__])


_UNIONS = (type(int | str),) if _MINOR >= 10 else ()


class _LiteralAlias(_Alias):
    def __repr__(self):
        return f"typing.Literal[{', '.join([repr(arg) for arg in self.__args__])}]"

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return {(type(arg), arg) for arg in self.__args__} == {(type(arg), arg) for arg in other.__args__}

    def __hash__(self):
        return hash(frozenset([(type(arg), arg) for arg in self.__args__]))


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,))
        object.__setattr__(self, "__metadata__", metadata)

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join([repr(item) for item in self.__metadata__])}]"

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


class _CallableAlias(_Alias):
    def __repr__(self):
        *parameters, result = self.__args__
        if len(parameters) == 1 and (parameters[0] is ... or isinstance(parameters[0], ParamSpec)):
            shown = _shown(parameters[0])
        else:
            shown = "[" + ", ".join([_shown(part) for part in parameters]) + "]"
        return f"typing.Callable[{shown}, {_shown(result)}]"


class _NamedAlias(_Form):
    """`List`, `Callable`, ... without arguments: stands for the class."""

    def __init__(self, origin, name, make=None):
        self.__origin__ = origin
        self._name = name
        self._make = make

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, params):
        if self._make is not None:
            return self._make(self, params)
        params = params if isinstance(params, tuple) else (params,)
        words = "Parameters to generic types must be types."
        return _Alias(self.__origin__, tuple([_converted(param, words) for param in params]), self._name)

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __getattr__(self, name):
        if name in ("__origin__", "__parameters__", "__args__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __mro_entries__(self, bases):
        from typing import Generic

        return (self.__origin__,) if Generic in bases else (self.__origin__, Generic)


def _make_alias(origin, args):
    return _Alias(origin, args)


def _union_of(params):
    from typing import Union

    if _MINOR >= 14:
        return Union[tuple(params)]
    flat = []
    for param in params:
        param = _converted(param, "Union[arg, ...]: each arg must be a type.")
        parts = param.__args__ if isinstance(param, (_UnionAlias, *_UNIONS)) else (param,)
        for part in parts:
            if part not in flat:
                flat.append(part)
    return flat[0] if len(flat) == 1 else _UnionAlias(Union, tuple(flat), "Union")


def _union_members(params):
    """Of what stands in the brackets behind `Union`."""
    if params == ():
        raise TypeError("Cannot take a Union of no types.")
    params = params if isinstance(params, tuple) else (params,)
    return [_converted(param, "Union[arg, ...]: each arg must be a type.") for param in params]


def _union(form, params):
    return _union_of(_union_members(params))


def _optional(form, param):
    return _union_of((_converted(param, f"{form!r} requires a single type."), type(None)))


def _literal(form, params):
    params = params if isinstance(params, tuple) else (params,)
    flat = []
    for param in params:
        for part in param.__args__ if isinstance(param, _LiteralAlias) else (param,):
            if not any([type(part) is type(known) and part == known for known in flat]):
                flat.append(part)
    return _LiteralAlias(form, tuple(flat), "Literal")


def _annotated(form, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_converted(params[0], "Annotated[t, ...]: t must be a type."), tuple(params[1:]))


def _callable(form, params):
    if not isinstance(params, tuple) or len(params) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    parameters, result = params
    words = "Callable[args, result]: result must be a type."
    result = _converted(result, words)
    if isinstance(parameters, list):
        args = (*[_converted(parameter, words) for parameter in parameters], result)
    else:
        args = (parameters, result)
    return _CallableAlias(collections.abc.Callable, args, "Callable")
