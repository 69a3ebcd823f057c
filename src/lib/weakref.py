"""The module `weakref`: references that do not keep their object alive, and containers of such."""

import atexit
import sys
from collections.abc import MutableMapping, MutableSet
from itertools import count

import _weakref

__all__ = [
    "ref",
    "proxy",
    "getweakrefcount",
    "getweakrefs",
    "WeakKeyDictionary",
    "ReferenceType",
    "ProxyType",
    "CallableProxyType",
    "ProxyTypes",
    "WeakValueDictionary",
    "WeakSet",
    "WeakMethod",
    "finalize",
]


class ReferenceType:
    __module__ = "weakref"
    __slots__ = ("_handle", "__callback__", "_hash")

    def __new__(cls, object, callback=None, /):
        if callback is None and cls is ReferenceType:
            for known in _weakref.references(object):
                if type(known) is ReferenceType and known.__callback__ is None:
                    return known
        self = super().__new__(cls)
        self.__callback__ = callback
        self._hash = None
        self._handle = _weakref.handle(object, self)
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        return _weakref.get(self._handle)

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        if not (_weakref.is_alive(self._handle) and _weakref.is_alive(other._handle)):
            return self is other
        return self() == other()

    def __hash__(self):
        if self._hash is None:
            if not _weakref.is_alive(self._handle):
                raise TypeError("weak object has gone away")
            self._hash = hash(self())
        return self._hash

    def __repr__(self):
        if not _weakref.is_alive(self._handle):
            return f"<weakref at {id(self):#x}; dead>"
        target = self()
        name = getattr(target, "__name__", None)
        shown = f" ({name})" if isinstance(name, str) else ""
        return f"<weakref at {id(self):#x}; to '{_kind(target)}' at {id(target):#x}{shown}>"

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def _kind(target):
    cls = type(target)
    if sys.version_info < (3, 12) or cls.__module__ == "builtins":
        return cls.__name__
    return f"{cls.__module__}.{cls.__qualname__}"


ReferenceType.__name__ = "ReferenceType"
ref = ReferenceType


def getweakrefcount(object, /):
    return len(_weakref.references(object))


def getweakrefs(object, /):
    return _weakref.references(object)


class ProxyType:
    __module__ = "weakref"
    __slots__ = ("_handle", "__callback__")

    def __new__(cls, object, callback=None):
        self = super().__new__(cls)
        _set(self, "__callback__", callback)
        _set(self, "_handle", _weakref.handle(object, self))
        return self

    def __init__(self, object, callback=None):
        pass

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        target = _weakref.get(_get(self, "_handle"))
        if target is None:
            return f"<weakproxy at {id(self):#x}; dead>"
        return f"<weakproxy at {id(self):#x}; to '{_kind(target)}' at {id(target):#x}>"

    __hash__ = None


_set = object.__setattr__
_get = object.__getattribute__


def _target(proxy):
    handle = _get(proxy, "_handle")
    if not _weakref.is_alive(handle):
        raise ReferenceError("weakly-referenced object no longer exists")
    return _weakref.get(handle)


def _unwrapped(x):
    return _target(x) if isinstance_of_proxy(x) else x


def isinstance_of_proxy(x):
    return type(x) is ProxyType or type(x) is CallableProxyType


def _forwarded(name):
    def method(self, *args):
        return getattr(type(_target(self)), name)(_target(self), *[_unwrapped(arg) for arg in args])

    method.__name__ = name
    return method


for _name in (
    "__str__ __bytes__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __getitem__ __setitem__ __delitem__ __contains__ "
    "__iter__ __next__ __reversed__ __add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __pow__ __and__ __or__ "
    "__xor__ __radd__ __rsub__ __rmul__ __neg__ __pos__ __abs__ __invert__ __int__ __float__ __index__ __enter__ __exit__"
).split():
    setattr(ProxyType, _name, _forwarded(_name))


def _truth(self):
    return bool(_target(self))


ProxyType.__bool__ = _truth


class CallableProxyType(ProxyType):
    __module__ = "weakref"
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    return (CallableProxyType if callable(object) else ProxyType)(object, callback)


class WeakMethod(ref):
    """A reference to a bound method, which lives as long as its object and function."""

    __slots__ = ("_function", "_kind")

    def __new__(cls, meth, callback=None):
        try:
            object, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        self = super().__new__(cls, object, callback)
        self._function = ref(function)
        self._kind = type(meth)
        return self

    def __call__(self):
        object, function = super().__call__(), self._function()
        return None if object is None or function is None else self._kind(function, object)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return self() == other() and self() is not None or self is other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        self = super().__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        pass


class WeakValueDictionary(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        owner = ref(self)

        def remove(reference):
            mapping = owner()
            if mapping is not None and mapping.data.get(reference.key) is reference:
                del mapping.data[reference.key]

        self._remove = remove
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None

    def __iter__(self):
        return iter([key for key, reference in list(self.data.items()) if reference() is not None])

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def items(self):
        return [(key, reference()) for key, reference in list(self.data.items()) if reference() is not None]

    def keys(self):
        return list(self)

    def values(self):
        return [value for _, value in self.items()]

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        return list(self.data.values())

    def copy(self):
        return WeakValueDictionary(self.items())

    __copy__ = copy


class WeakKeyDictionary(MutableMapping):
    def __init__(self, dict=None):
        self.data = {}
        owner = ref(self)

        def remove(reference):
            mapping = owner()
            if mapping is not None:
                mapping.data.pop(reference, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        return iter([key for key in [reference() for reference in list(self.data)] if key is not None])

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def items(self):
        return [(key, self.data[ref(key)]) for key in self]

    def keys(self):
        return list(self)

    def values(self):
        return [value for _, value in self.items()]

    def keyrefs(self):
        return list(self.data)

    def copy(self):
        return WeakKeyDictionary(dict(self.items()))

    __copy__ = copy


class WeakSet(MutableSet):
    def __init__(self, data=None):
        self.data = set()
        owner = ref(self)

        def remove(reference):
            container = owner()
            if container is not None:
                container.data.discard(reference)

        self._remove = remove
        self.update(data or ())

    def add(self, item):
        self.data.add(ref(item, self._remove))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def clear(self):
        self.data.clear()

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __iter__(self):
        return iter([item for item in [reference() for reference in list(self.data)] if item is not None])

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return repr({reference() for reference in self.data}) if self.data else "set()"

    def copy(self):
        return type(self)(self)


class finalize:
    """Calls a function when an object dies, or at the end of the program."""

    _registry = {}
    _numbers = count()

    class _Info:
        pass

    def __init__(self, obj, func, /, *args, **kwargs):
        info = finalize._Info()
        info.number = next(finalize._numbers)
        info.func, info.args, info.kwargs, info.atexit = func, args, kwargs, True
        info.weakref = ref(obj, self._died)
        if not finalize._registry:
            atexit.register(finalize._run_all)
        finalize._registry[id(self)] = (self, info)

    def _died(self, reference):
        self()

    def __call__(self, _=None):
        _, info = finalize._registry.pop(id(self), (None, None))
        if info is not None:
            return info.func(*info.args, **info.kwargs)
        return None

    def _info(self):
        return finalize._registry.get(id(self), (None, None))[1]

    def detach(self):
        info = self._info()
        target = info and info.weakref()
        if target is not None and finalize._registry.pop(id(self), None):
            return target, info.func, info.args, info.kwargs
        return None

    def peek(self):
        info = self._info()
        target = info and info.weakref()
        return None if target is None else (target, info.func, info.args, info.kwargs)

    @property
    def alive(self):
        return id(self) in finalize._registry

    @property
    def atexit(self):
        info = self._info()
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._info()
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._info()
        target = info and info.weakref()
        if target is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(target).__name__!r} at {id(target):#x}>"

    @classmethod
    def _run_all(cls):
        for self, info in sorted(cls._registry.values(), key=lambda pair: -pair[1].number):
            if info.atexit:
                self()
