"""Names for types that the interpreter makes itself, and ways of making classes at run time."""

import sys
from _coroscope import is_coroutine_function, mark_iterable_coroutine


def _function():
    variable = None

    def inner():
        return variable

    return inner


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


class _Class:
    __slots__ = ("slot",)

    def method(self):
        pass


def _traceback():
    try:
        raise TypeError
    except TypeError as error:
        return error.__traceback__


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
CellType = type(_function().__closure__[0])
GeneratorType = type(_generator())
_never_awaited = _coroutine()
CoroutineType = type(_never_awaited)
_never_awaited.close()
AsyncGeneratorType = type(_async_generator())
MethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
ModuleType = type(sys)
MappingProxyType = type(type.__dict__)
TracebackType = type(_traceback())
FrameType = type(sys._getframe())
MemberDescriptorType = type(_Class.slot)
GetSetDescriptorType = type(FunctionType.__code__)
GenericAlias = type(list[int])
if sys.version_info >= (3, 10):
    UnionType = type(int | str)
    NoneType = type(None)
    EllipsisType = type(...)
    NotImplementedType = type(NotImplemented)
del _never_awaited


class SimpleNamespace:
    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        if mapping_or_iterable != () and sys.version_info < (3, 13):
            raise TypeError("no positional arguments expected")
        for name, value in {**dict(mapping_or_iterable), **kwargs}.items():
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), vars(self)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        if id(self) in _being_shown:
            return f"{name}(...)"
        _being_shown.append(id(self))
        try:
            return f"{name}({', '.join([f'{key}={value!r}' for key, value in self.__dict__.items()])})"
        finally:
            _being_shown.remove(id(self))

    def __eq__(self, other):
        if not isinstance(self, SimpleNamespace) or not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None

    def __replace__(self, /, **changes):
        return type(self)(**{**self.__dict__, **changes})


_being_shown = []


def new_class(name, bases=(), kwds=None, exec_body=None):
    """A class as the class statement makes it; `exec_body` fills its namespace."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """The bases with those replaced that have `__mro_entries__`; the same tuple when there is none."""
    resolved = []
    changed = False
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            resolved.append(base)
            continue
        replacement = entries(bases)
        if not isinstance(replacement, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(replacement)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace that it prepares, and the keywords without `metaclass`."""
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", type(bases[0]) if bases else type)
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    prepare = getattr(meta, "__prepare__", None)
    namespace = {} if prepare is None else prepare(name, bases, **kwds)
    return meta, namespace, kwds


def _most_derived(meta, bases):
    winner = meta
    for base in bases:
        candidate = type(base)
        if issubclass(candidate, winner):
            winner = candidate
        elif not issubclass(winner, candidate):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                "of the metaclasses of all its bases"
            )
    return winner


def get_original_bases(cls, /):
    """The bases as they stood in the class statement."""
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None


class DynamicClassAttribute:
    """A property of instances that classes do not have: there the metaclass's `__getattr__` is asked."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        return self._changed(fget, self.fset, self.fdel, self.overwrite_doc and fget.__doc__ or self.__doc__)

    def setter(self, fset):
        return self._changed(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return self._changed(self.fget, self.fset, fdel, self.__doc__)

    def _changed(self, fget, fset, fdel, doc):
        changed = type(self)(fget, fset, fdel, doc)
        changed.overwrite_doc = self.overwrite_doc
        return changed


def coroutine(func):
    """A generator function whose generators may be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if is_coroutine_function(func) or mark_iterable_coroutine(func):
        return func
    from collections.abc import Awaitable, Generator
    from functools import wraps

    @wraps(func)
    def made(*args, **kwargs):
        result = func(*args, **kwargs)
        if isinstance(result, Generator) and not isinstance(result, Awaitable):
            return _awaitable(result)
        return result

    return made


def _awaitable(generator):
    return (yield from generator)


mark_iterable_coroutine(_awaitable)


if sys.version_info >= (3, 13):

    class CapsuleType:
        """Of what C hands to C."""

        def __new__(cls, *args):
            raise TypeError("cannot create 'PyCapsule' instances")
