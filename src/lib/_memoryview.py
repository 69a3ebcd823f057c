"""What `memoryview` does: its methods, put into the builtin class when the first view is made.

A view is a run of bytes within bytes, a bytearray or an array: where it begins, how far its items are apart and how many there
are. It copies nothing.
"""

import struct
import sys

_SIZES = {code: struct.calcsize(code) for code in "cbB?hHiIlLqQnNfd"}
_MISSING = object()


def _new(base, root, format, start, step, length, readonly):
    view = object.__new__(memoryview)
    view._base, view._root, view._format = base, root, format
    view._start, view._step, view._length, view._readonly = start, step, length, readonly
    return view


def make(x):
    if type(x) is memoryview:
        x._open()
        return _new(x._base, x._root, x._format, x._start, x._step, x._length, x._readonly)
    if isinstance(x, (bytes, bytearray)):
        return _new(x, x, "B", 0, 1, len(x), isinstance(x, bytes))
    if type(x).__module__ == "array" and hasattr(x, "typecode"):
        return _new(x, x, x.typecode, 0, x.itemsize, len(x), False)
    raise TypeError(f"memoryview: a bytes-like object is required, not '{type(x).__name__}'")


class _Methods:
    def _open(self):
        if self._root is None:
            raise ValueError("operation forbidden on released memoryview object")

    def _offsets(self):
        return range(self._start, self._start + self._length * self._step, self._step)

    def _bytes(self):
        """All that the view is of."""
        root = self._root
        return root if isinstance(root, (bytes, bytearray)) else root.tobytes()

    def _item(self, data, offset):
        if self._format == "B":
            return data[offset]
        return struct.unpack_from(self._format, data, offset)[0]

    def _put(self, offset, data):
        root = self._root
        if isinstance(root, bytearray):
            root[offset : offset + len(data)] = data
            return
        whole = bytearray(root.tobytes())
        whole[offset : offset + len(data)] = data
        root[:] = type(root)(root.typecode, bytes(whole))

    def _place(self, index):
        if not -self._length <= index < self._length:
            raise IndexError("index out of bounds on dimension 1")
        return self._start + self._step * (index + self._length if index < 0 else index)

    def _slice(self, key):
        start, stop, step = key.indices(self._length)
        length = len(range(start, stop, step))
        start, step = self._start + start * self._step, step * self._step
        return _new(self._base, self._root, self._format, start, step, length, self._readonly)

    def __getitem__(self, key, /):
        self._open()
        if isinstance(key, slice):
            return self._slice(key)
        if not hasattr(type(key), "__index__"):
            raise TypeError("memoryview: invalid slice key")
        return self._item(self._bytes(), self._place(key.__index__()))

    def __setitem__(self, key, value, /):
        self._open()
        if self._readonly:
            raise TypeError("cannot modify read-only memory")
        if isinstance(key, slice):
            target = self._slice(key)
            try:
                source = make(value)
            except TypeError:
                raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'") from None
            if source._length != target._length or source._format != target._format:
                raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
            size = target.itemsize
            data = source.tobytes()
            for index, offset in enumerate(target._offsets()):
                target._put(offset, data[index * size : index * size + size])
            return
        if not hasattr(type(key), "__index__"):
            raise TypeError("memoryview: invalid slice key")
        offset = self._place(key.__index__())
        self._put(offset, self._packed(value))

    def _packed(self, value):
        format = self._format
        whole = hasattr(type(value), "__index__")
        wrong = TypeError(f"memoryview: invalid type for format '{format}'")
        if format == "c":
            if not isinstance(value, bytes):
                raise wrong
            if len(value) != 1:
                raise ValueError(f"memoryview: invalid value for format '{format}'")
            return value
        if not (whole or (format in "fd" and hasattr(type(value), "__float__")) or format == "?"):
            raise wrong
        try:
            return struct.pack(format, value)
        except (struct.error, OverflowError):
            raise ValueError(f"memoryview: invalid value for format '{format}'") from None

    def __delitem__(self, key, /):
        raise TypeError("cannot delete memory")

    def __len__(self):
        self._open()
        return self._length

    def __iter__(self):
        self._open()
        for offset in self._offsets():
            self._open()
            yield self._item(self._bytes(), offset)

    def __contains__(self, item):
        return item in self.tolist()

    def __eq__(self, other):
        if self is other:
            return True
        if self._root is None:
            return False
        try:
            other = make(other)
        except (TypeError, ValueError):
            return NotImplemented if type(other) is not memoryview else False
        return self.tolist() == other.tolist()

    def __hash__(self):
        self._open()
        if not self._readonly:
            raise ValueError("cannot hash writable memoryview object")
        if self._format not in "Bbc":
            raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        hash(self._base)
        return hash(self.tobytes())

    def __bytes__(self):
        return self.tobytes()

    def __repr__(self):
        return f"<{'released ' if self._root is None else ''}memory at {id(self):#x}>"

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *exc_info):
        self.release()

    def release(self):
        self._base = self._root = None

    def tolist(self):
        self._open()
        data = self._bytes()
        return [self._item(data, offset) for offset in self._offsets()]

    def tobytes(self, order="C"):
        self._open()
        size, data = _SIZES[self._format], self._bytes()
        if self._step == size:
            return bytes(data[self._start : self._start + self._length * size])
        return b"".join([data[offset : offset + size] for offset in self._offsets()])

    if sys.version_info >= (3, 14):

        def index(self, value, start=0, stop=None, /):
            items = self.tolist()
            for place in range(*slice(start, stop).indices(len(items))):
                if items[place] == value:
                    return place
            raise ValueError("memoryview.index(x): x not found")

        def count(self, value, /):
            return self.tolist().count(value)

    def hex(self, *args, **kwargs):
        return self.tobytes().hex(*args, **kwargs)

    def toreadonly(self):
        self._open()
        return _new(self._base, self._root, self._format, self._start, self._step, self._length, True)

    def cast(self, format, shape=None):
        self._open()
        if shape is not None:
            raise NotImplementedError("not simulated: memoryview.cast() to a shape")
        if not isinstance(format, str):
            raise TypeError("memoryview: format argument must be a string")
        if not self.c_contiguous:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        format = format.lstrip("@")
        if format not in _SIZES:
            raise ValueError(
                "memoryview: destination format must be a native single character format prefixed with an optional '@'"
            )
        if format not in "Bbc" and self._format not in "Bbc":
            raise TypeError("memoryview: cannot cast between two non-byte formats")
        size = _SIZES[format]
        if self.nbytes % size:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        return _new(self._base, self._root, format, self._start, size, self.nbytes // size, self._readonly)

    def _attribute(get):
        def getter(self):
            self._open()
            return get(self)

        return property(getter)

    obj = _attribute(lambda self: self._base)
    format = _attribute(lambda self: self._format)
    itemsize = _attribute(lambda self: _SIZES[self._format])
    nbytes = _attribute(lambda self: self._length * _SIZES[self._format])
    readonly = _attribute(lambda self: self._readonly)
    ndim = _attribute(lambda self: 1)
    shape = _attribute(lambda self: (self._length,))
    strides = _attribute(lambda self: (self._step,))
    suboffsets = _attribute(lambda self: ())
    c_contiguous = _attribute(lambda self: self._length < 2 or self._step == _SIZES[self._format])
    f_contiguous = contiguous = c_contiguous


for _name, _value in vars(_Methods).items():
    if _name not in ("__dict__", "__weakref__", "__module__", "__qualname__", "__doc__", "_attribute"):
        setattr(memoryview, _name, _value)
