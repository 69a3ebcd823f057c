"""Blocks of memory that processes share, and lists in them."""

import itertools
import struct
import sys

import _processes

__all__ = ["SharedMemory", "ShareableList"]

# Blocks by names that programs have chosen; others say in their name which block they are.
_named = {}
_unlinked = set()


class SharedMemory:
    def __init__(self, name=None, create=False, size=0, *, track=True):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create:
            if size == 0:
                raise ValueError("'size' must be a positive number different from zero")
            if name is not None and name.lstrip("/") in _named:
                raise FileExistsError(17, "File exists", "/" + name.lstrip("/"))
            self._handle = _processes.shared(size + 8)
            _processes.store(self._handle, 0, size.to_bytes(8, "little"))
            self._name = name or f"psm_{self._handle:08x}"
            _named[self._name.lstrip("/")] = self._handle
        else:
            if name is None:
                raise ValueError("'name' can only be None if create=True")
            self._name = name
            self._handle = self._found(name.lstrip("/"))
            size = int.from_bytes(_processes.load(self._handle, 0, 8), "little")
        self._size = size
        self._buf = _Buffer(self._handle, size)

    @staticmethod
    def _found(name):
        handle = _named.get(name)
        if handle is None and name.startswith("psm_"):
            try:
                handle = int(name[4:], 16)
                _processes.load(handle, 0, 8)
            except (ValueError, OSError):
                handle = None
        if handle is None or handle in _unlinked or _processes.load(handle, 0, 8) == b"\0" * 8:
            raise FileNotFoundError(2, "No such file or directory", "/" + name)
        return handle

    def __reduce__(self):
        return SharedMemory, (self.name, False, self.size)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, size={self.size})"

    @property
    def buf(self):
        return self._buf

    @property
    def name(self):
        return self._name.lstrip("/")

    @property
    def size(self):
        return self._size

    def close(self):
        if self._buf is not None:
            self._buf.release()
            self._buf = None

    def unlink(self):
        name = self.name
        if self._handle in _unlinked:
            raise FileNotFoundError(2, "No such file or directory", "/" + name)
        _unlinked.add(self._handle)
        _named.pop(name, None)
        # No other process finds it any more.
        _processes.store(self._handle, 0, bytes(8))


class _Buffer:
    """As a memoryview of bytes; each access is one to the shared block."""

    format = "B"
    itemsize = 1
    ndim = 1
    readonly = False

    def __init__(self, handle, size, start=0):
        self._handle = handle
        self._start = 8 + start
        self._size = size

    @property
    def nbytes(self):
        self._check()
        return self._size

    @property
    def shape(self):
        return (self._size,)

    def _check(self):
        if self._handle is None:
            raise ValueError("operation forbidden on released memoryview object")

    def __len__(self):
        self._check()
        return self._size

    def _place(self, index):
        index = index.__index__()
        if not -self._size <= index < self._size:
            raise IndexError("index out of bounds on dimension 1")
        return self._start + index % self._size

    def _load(self, start, stop):
        return _processes.load(self._handle, self._start + start, self._start + stop)

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            start, stop, step = index.indices(self._size)
            return memoryview(bytearray(self._load(0, self._size)[start:stop:step]))
        place = self._place(index)
        return _processes.load(self._handle, place, place + 1)[0]

    def __setitem__(self, index, value):
        self._check()
        if not isinstance(index, slice):
            if not isinstance(value, int):
                raise TypeError("memoryview: invalid type for format 'B'")
            if not 0 <= value < 256:
                raise ValueError("memoryview: invalid value for format 'B'")
            _processes.store(self._handle, self._place(index), bytes((value,)))
            return
        start, stop, step = index.indices(self._size)
        data = bytes(value)
        if len(data) != len(range(start, stop, step)):
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        if step == 1:
            _processes.store(self._handle, self._start + start, data)
        else:
            for place, byte in zip(range(start, stop, step), data):
                self[place] = byte

    def __iter__(self):
        return iter(self.tobytes())

    def __bytes__(self):
        return self.tobytes()

    def __eq__(self, other):
        return self.tobytes() == bytes(other)

    def tobytes(self):
        self._check()
        return self._load(0, self._size)

    def tolist(self):
        return list(self.tobytes())

    def release(self):
        self._handle = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.release()


class ShareableList:
    """A list of fixed length, of numbers, strings, bytes and None.

    Its block holds the number of items and for each its kind and room, then the items.
    """

    def __init__(self, sequence=None, *, name=None):
        if sequence is None:
            self.shm = SharedMemory(name)
            self._length = int.from_bytes(self.shm.buf[:8], "little")
            return
        items = [self._packed(item) for item in sequence]
        rooms = [max(8, -(-len(data) // 8) * 8) for _, data in items]
        self._length = len(items)
        self.shm = SharedMemory(name, create=True, size=8 + 24 * len(items) + sum(rooms) or 1)
        self.shm.buf[:8] = len(items).to_bytes(8, "little")
        places = itertools.accumulate(rooms, initial=8 + 24 * len(items))
        for index, (place, room) in enumerate(zip(places, rooms)):
            self._write_entry(index, items[index], place, room)

    _KINDS = (type(None), bool, int, float, str, bytes)

    def _packed(self, item):
        if type(item) not in self._KINDS:
            raise ValueError(f"bad typecode for {type(item).__name__}")
        if item is None or isinstance(item, bool):
            data = bytes((bool(item),))
        elif isinstance(item, int):
            data = struct.pack("=q", item)
        elif isinstance(item, float):
            data = struct.pack("=d", item)
        else:
            data = item.encode() if isinstance(item, str) else item
        return type(item), data

    def _write_entry(self, index, packed, place, room):
        kind, data = packed
        header = struct.pack("=BxxxIQQ", self._KINDS.index(kind), len(data), place, room)
        self.shm.buf[8 + 24 * index : 32 + 24 * index] = header
        self.shm.buf[place : place + len(data)] = data

    def _entry(self, index):
        if not -self._length <= index < self._length:
            raise IndexError("index out of range")
        index %= self._length
        return index, struct.unpack("=BxxxIQQ", bytes(self.shm.buf[8 + 24 * index : 32 + 24 * index]))

    def __getitem__(self, position):
        _, (kind, length, place, _) = self._entry(position)
        data = bytes(self.shm.buf[place : place + length])
        kind = self._KINDS[kind]
        if kind is type(None):
            return None
        if kind is bool:
            return bool(data[0])
        if kind in (int, float):
            return struct.unpack("=q" if kind is int else "=d", data)[0]
        # As in CPython, zero bytes at the end are lost.
        data = data.rstrip(b"\0")
        return data.decode() if kind is str else data

    def __setitem__(self, position, value):
        try:
            index, (_, _, place, room) = self._entry(position)
        except IndexError:
            raise IndexError("assignment index out of range") from None
        packed = self._packed(value)
        if len(packed[1]) > room:
            raise ValueError("bytes/str item exceeds available storage")
        self._write_entry(index, packed, place, room)

    def __reduce__(self):
        return _attached, (self.shm.name,)

    def __len__(self):
        return self._length

    def __repr__(self):
        return f"{type(self).__name__}({list(self)}, name={self.shm.name!r})"

    def __iter__(self):
        return (self[index] for index in range(self._length))

    def count(self, value):
        return sum(value == entry for entry in self)

    def index(self, value):
        for position, entry in enumerate(self):
            if value == entry:
                return position
        new = sys.version_info >= (3, 14)
        raise ValueError("ShareableList.index(x): x not in list" if new else f"{value!r} not in this container")


def _attached(name):
    return ShareableList(name=name)
