"""The module `array`: CPython's is written in C."""

import struct
import sys

typecodes = "bBuwhHiIlLqQfd"
_NAMES = {"b": "signed char", "B": "unsigned byte integer", "h": "short integer", "H": "unsigned short", "i": "signed int"}


class array:
    __abc_tpflags__ = 0x20

    def __init__(self, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if typecode not in typecodes:
            raise ValueError(f"bad typecode (must be b, B, u, {'w, ' * (sys.version_info >= (3, 14))}h, H, i, I, l, L, q, Q, f or d)")
        if typecode in "uw":
            raise NotImplementedError(f"not simulated yet: array.array({typecode!r})")
        self.typecode = typecode
        self.itemsize = struct.calcsize(typecode)
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str):
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        else:
            self.extend(initializer)

    def _checked(self, value):
        code = self.typecode
        if code in "fd":
            if not isinstance(value, (int, float)):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            return float(value) if code == "d" else _single(value)
        if not isinstance(value, int):
            if isinstance(value, float) or not hasattr(value, "__index__"):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            value = value.__index__()
        bits = self.itemsize * 8
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
        if not low <= value <= high:
            if bits == 64:
                raise OverflowError("int too big to convert")
            side = "less than minimum" if value < low else "greater than maximum"
            raise OverflowError(f"{_NAMES.get(code, 'unsigned int')} is {side}")
        return value

    def append(self, v, /):
        self._items.append(self._checked(v))

    def extend(self, bb, /):
        if isinstance(bb, array) and bb.typecode != self.typecode:
            raise TypeError("can only extend with array of same kind")
        self._items.extend([self._checked(item) for item in bb])

    fromlist = extend

    def frombytes(self, buffer, /):
        if len(buffer) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        self._items += struct.unpack(f"{len(buffer) // self.itemsize}{self.typecode}", buffer)

    def tobytes(self):
        return struct.pack(f"{len(self._items)}{self.typecode}", *self._items)

    def tolist(self):
        return list(self._items)

    def insert(self, i, v, /):
        self._items.insert(i, self._checked(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        return self._items.pop(i)

    def remove(self, v, /):
        if v not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._items.remove(v)

    def index(self, v, start=0, stop=None, /):
        items = self._items[start:] if stop is None else self._items[start:stop]
        if v not in items:
            raise ValueError("array.index(x): x not in array")
        return start + items.index(v)

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def byteswap(self):
        swapped = struct.pack(f">{len(self._items)}{self.typecode}", *self._items)
        self._items = list(struct.unpack(f"<{len(self._items)}{self.typecode}", swapped))

    def buffer_info(self):
        return id(self._items), len(self._items)

    def _like(self, items):
        result = array(self.typecode)
        result._items = items
        return result

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, v):
        return v in self._items

    def _place(self, index, message):
        if not isinstance(index, int):
            raise TypeError("array indices must be integers")
        if not -len(self._items) <= index < len(self._items):
            raise IndexError(message)
        return index

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._like(self._items[index])
        return self._items[self._place(index, "array index out of range")]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            self._items[index] = value._items
        else:
            self._items[self._place(index, "array assignment index out of range")] = self._checked(value)

    def __delitem__(self, index):
        del self._items[index if isinstance(index, slice) else self._place(index, "array assignment index out of range")]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        return self._like(self._items * n)

    __rmul__ = __mul__

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __copy__(self):
        return self._like(list(self._items))

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __repr__(self):
        return f"array('{self.typecode}', {self._items!r})" if self._items else f"array('{self.typecode}')"


ArrayType = array


def _single(value):
    """The nearest number of four bytes."""
    try:
        return struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")
