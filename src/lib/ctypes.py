"""Of the module `ctypes`: numbers and arrays of them as C has them. There is no C here to call."""

import struct
import sys

_FROM_314 = sys.version_info >= (3, 14)


class _Own:
    """Bytes of this process: what a value stands in that is not shared."""

    def __init__(self, size):
        self._bytes = bytearray(size)

    def load(self, start, stop):
        return bytes(self._bytes[start:stop])

    def store(self, start, data):
        self._bytes[start : start + len(data)] = data


class _Data:
    @classmethod
    def _at(cls, memory, place=0):
        self = object.__new__(cls)
        self._memory = memory
        self._place = place
        return self

    def __reduce__(self):
        return _again, (type(self) if not isinstance(self, Array) else (self._type_, len(self)), self._memory, self._place)


def _again(kind, memory, place):
    if isinstance(kind, tuple):
        kind = kind[0] * kind[1]
    return kind._at(memory, place)


class _Repeatable(type):
    """`c_int * 3` is the class of arrays of three."""

    def __mul__(cls, length):
        if not isinstance(length, int):
            raise TypeError("can't multiply sequence by non-int of type " + repr(type(length).__name__))
        if length < 0:
            raise ValueError("Array length must be >= 0, not " + str(length))
        key = cls, length
        if key not in _arrays:
            members = {"_type_": cls, "_length_": length, "__module__": "multiprocessing.sharedctypes"}
            _arrays[key] = type(Array)(f"{cls.__name__}_Array_{length}", (Array,), members)
        return _arrays[key]

    __rmul__ = __mul__


_arrays = {}


class _Simple(_Data, metaclass=_Repeatable):
    _zero = 0

    def __init__(self, value=None):
        self._memory = _Own(sizeof(self))
        self._place = 0
        self.value = self._zero if value is None else value

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"

    def __bool__(self):
        return bool(self.value)

    @property
    def value(self):
        size = struct.calcsize(self._format)
        return self._read(struct.unpack(self._format, self._memory.load(self._place, self._place + size))[0])

    @value.setter
    def value(self, value):
        self._memory.store(self._place, struct.pack(self._format, self._checked(value)))

    def _read(self, value):
        return value


class _Integer(_Simple):
    def _checked(self, value):
        if not hasattr(value, "__index__"):
            raise TypeError(f"{type(value).__name__!r} object cannot be interpreted as an integer")
        bits = 8 * struct.calcsize(self._format)
        value = value.__index__() & ((1 << bits) - 1)
        signed = self._format[-1].islower()
        return value - (1 << bits) if signed and value >> (bits - 1) else value


class _Real(_Simple):
    _zero = 0.0

    def _checked(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"must be real number, not {type(value).__name__}")
        return float(value)


class c_bool(_Simple):
    _zero = False
    _format = "=?"

    def _checked(self, value):
        return bool(value)


class c_char(_Simple):
    _zero = b"\0"
    _format = "=c"

    def _checked(self, value):
        if isinstance(value, int) and 0 <= value < 256:
            value = bytes((value,))
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            words = "one character bytes, bytearray or integer expected"
            if _FROM_314:
                length = f" of length {len(value)}" if isinstance(value, (bytes, bytearray)) else ""
                given = f"{type(value).__name__}{length}"
                words = f"one character bytes, bytearray, or an integer in range(256) expected, not {given}"
                if isinstance(value, int):
                    words = "integer not in range(256)"
            raise TypeError(words)
        return bytes(value)


class c_wchar(_Simple):
    _zero = "\0"
    _format = "=I"

    def _checked(self, value):
        if not isinstance(value, str):
            expected = "a unicode character" if _FROM_314 else "unicode string"
            given = f"instance of {type(value).__name__}" if _FROM_314 else f"instead of {type(value).__name__} instance"
            raise TypeError(f"{expected} expected, not {given}" if _FROM_314 else f"{expected} expected {given}")
        if len(value) != 1:
            given = f"a unicode character expected, not a string of length {len(value)}"
            raise TypeError(given if _FROM_314 else "one character unicode string expected")
        return ord(value)

    def _read(self, value):
        return chr(value)


def _kind(name, base, format):
    globals()[name] = _Repeatable(name, (base,), {"_format": format, "__module__": "ctypes"})


for _name, _letter in (
    ("byte", "b"), ("short", "h"), ("int", "i"), ("long", "q"), ("int8", "b"), ("int16", "h"), ("int32", "i"), ("int64", "q"),
):
    _stem = _name if _letter != "b" or _name != "byte" else "byte"
    _kind("c_" + _stem, _Integer, "=" + _letter)
    _kind("c_u" + _stem, _Integer, "=" + _letter.upper())
_kind("c_float", _Real, "=f")
_kind("c_double", _Real, "=d")
# They are the same types on this machine.
c_longlong, c_ulonglong, c_ssize_t, c_size_t = c_long, c_ulong, c_long, c_ulong
c_int8, c_uint8, c_int16, c_uint16 = c_byte, c_ubyte, c_short, c_ushort
c_int32, c_uint32, c_int64, c_uint64 = c_int, c_uint, c_long, c_ulong


class Array(_Data, metaclass=_Repeatable):
    def __init__(self, *items):
        self._memory = _Own(sizeof(self))
        self._place = 0
        if len(items) > self._length_:
            raise IndexError("invalid index")
        for index, item in enumerate(items):
            self[index] = item

    def _item(self, index):
        if not -self._length_ <= index < self._length_:
            raise IndexError("invalid index")
        return self._type_._at(self._memory, self._place + index % self._length_ * sizeof(self._type_))

    def __len__(self):
        return self._length_

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = [self._item(place).value for place in range(*index.indices(self._length_))]
            return b"".join(items) if self._type_ is c_char else items
        return self._item(index).value

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(*index.indices(self._length_))
            values = list(value)
            if len(values) != len(places):
                raise ValueError("Can only assign sequence of same size")
            for place, item in zip(places, values):
                self._item(place).value = item
        else:
            self._item(index).value = value

    @property
    def raw(self):
        return self._memory.load(self._place, self._place + self._length_)

    @raw.setter
    def raw(self, data):
        if len(data) > self._length_:
            raise ValueError("byte string too long")
        self._memory.store(self._place, bytes(data))

    @property
    def value(self):
        if self._type_ is not c_char:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute 'value'")
        return self.raw.partition(b"\0")[0]

    @value.setter
    def value(self, data):
        if not isinstance(data, bytes):
            raise TypeError(f"bytes expected instead of {type(data).__name__} instance")
        self.raw = data + b"\0" if len(data) < self._length_ else data


def sizeof(x):
    kind = x if isinstance(x, type) else type(x)
    if issubclass(kind, Array):
        return kind._length_ * sizeof(kind._type_)
    return struct.calcsize(kind._format)
