"""What type parameters make (`def f[T]`, `class C[T]`, `type X = ...`): their bounds, defaults and values come when asked for."""

import _typing
from _typing import GenericAlias, NoDefault


def _default(self):
    return NoDefault if self._default is None else self._default()


class TypeVar(_typing.TypeVar):
    __module__ = "typing"

    def __init__(self, name, bound, default):
        self.__name__ = name
        self._bound = bound
        self._default = default
        self.__covariant__ = self.__contravariant__ = False
        self.__infer_variance__ = True

    @property
    def __bound__(self):
        value = None if self._bound is None else self._bound()
        return None if type(value) is tuple else value

    @property
    def __constraints__(self):
        value = None if self._bound is None else self._bound()
        return value if type(value) is tuple else ()

    __default__ = property(_default)


class TypeVarTuple(_typing.TypeVarTuple):
    __module__ = "typing"

    def __init__(self, name, bound, default):
        self.__name__ = name
        self._default = default

    __default__ = property(_default)


class ParamSpec(_typing.ParamSpec):
    __module__ = "typing"

    def __init__(self, name, bound, default):
        self.__name__ = name
        self.__bound__ = bound
        self._default = default
        self.__covariant__ = self.__contravariant__ = False
        self.__infer_variance__ = True

    __default__ = property(_default)


def generic(params):
    """The last base of a class with type parameters."""
    from typing import Generic

    return Generic[params]


class TypeAliasType:
    __module__ = "typing"

    def __init__(self, name, value, type_params=()):
        self.__name__ = name
        self._value = value
        self._known = False
        self.__type_params__ = self.__parameters__ = type_params

    @property
    def __value__(self):
        if not self._known:
            self._value, self._known = self._value(), True
        return self._value

    def __repr__(self):
        return self.__name__

    def __typing_subst__(self, arg):
        return arg

    def __getitem__(self, items):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return GenericAlias(self, items)

    __or__ = GenericAlias.__or__
    __ror__ = GenericAlias.__ror__
