"""Numbers and arrays of numbers in memory that processes share."""

import ctypes

import _processes

from . import context

__all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]

typecode_to_type = {
    "c": ctypes.c_char, "u": ctypes.c_wchar, "b": ctypes.c_byte, "B": ctypes.c_ubyte, "h": ctypes.c_short,
    "H": ctypes.c_ushort, "i": ctypes.c_int, "I": ctypes.c_uint, "l": ctypes.c_long, "L": ctypes.c_ulong,
    "q": ctypes.c_longlong, "Q": ctypes.c_ulonglong, "f": ctypes.c_float, "d": ctypes.c_double,
}


class _Shared:
    """Where a value stands, for `ctypes`: bytes that every process reads and writes anew each time."""

    def __init__(self, handle):
        self._handle = handle

    def load(self, start, stop):
        return _processes.load(self._handle, start, stop)

    def store(self, start, data):
        _processes.store(self._handle, start, data)

    def __reduce__(self):
        context.assert_spawning(self)
        return _Shared, (self._handle,)


def _type_of(code):
    return typecode_to_type.get(code, code)


def RawValue(typecode_or_type, *args):
    kind = _type_of(typecode_or_type)
    made = kind._at(_Shared(_processes.shared(ctypes.sizeof(kind))))
    if args:
        made.value = args[0]
    return made


def RawArray(typecode_or_type, size_or_initializer):
    kind = _type_of(typecode_or_type)
    if isinstance(size_or_initializer, int):
        size, items = size_or_initializer, ()
    else:
        items = list(size_or_initializer)
        size = len(items)
    kind = kind * size
    made = kind._at(_Shared(_processes.shared(max(ctypes.sizeof(kind), 1))))
    for index, item in enumerate(items):
        made[index] = item
    return made


def Value(typecode_or_type, *args, lock=True, ctx=None):
    obj = RawValue(typecode_or_type, *args)
    return obj if lock is False else synchronized(obj, _lock(lock), ctx=ctx)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    obj = RawArray(typecode_or_type, size_or_initializer)
    return obj if lock is False else synchronized(obj, _lock(lock), ctx=ctx)


def _lock(lock):
    if lock in (True, None):
        return None
    if not hasattr(lock, "acquire"):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return lock


def copy(obj):
    if isinstance(obj, ctypes.Array):
        return RawArray(obj._type_, list(obj))
    return RawValue(type(obj), obj.value)


def synchronized(obj, lock=None, ctx=None):
    assert not isinstance(obj, SynchronizedBase), "object already synchronized"
    ctx = ctx or context._default_context.get_context()
    if not isinstance(obj, ctypes.Array):
        return Synchronized(obj, lock, ctx)
    if obj._type_ is ctypes.c_char:
        return SynchronizedString(obj, lock, ctx)
    return SynchronizedArray(obj, lock, ctx)


class SynchronizedBase:
    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        self._lock = lock or (ctx or context._default_context).RLock()
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __reduce__(self):
        context.assert_spawning(self)
        return synchronized, (self._obj, self._lock)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj}>"


class Synchronized(SynchronizedBase):
    @property
    def value(self):
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self._lock:
            self._obj.value = value


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self._lock:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self._lock:
            self._obj[index] = value

    def __getslice__(self, start, stop):
        return self[start:stop]


class SynchronizedString(SynchronizedArray):
    @property
    def value(self):
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self._lock:
            self._obj.value = value

    @property
    def raw(self):
        with self._lock:
            return self._obj.raw

    @raw.setter
    def raw(self, value):
        with self._lock:
            self._obj.raw = value
