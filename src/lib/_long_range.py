"""Ranges whose bounds do not fit into 64 bits."""

from sys import version_info

_range = range


class range:
    __module__ = "builtins"

    def __init__(self, first, *more):
        self.start, self.stop = (first, more[0]) if more else (0, first)
        self.step = more[1] if len(more) > 1 else 1
        self._length = max(0, (self.stop - self.start + self.step - (1 if self.step > 0 else -1)) // self.step)

    def __repr__(self):
        step = "" if self.step == 1 else f", {self.step!r}"
        return f"range({self.start!r}, {self.stop!r}{step})"

    def __bool__(self):
        return self._length > 0

    def __len__(self):
        if self._length >= 1 << 63:
            raise OverflowError("Python int too large to convert to C ssize_t")
        return self._length

    def __iter__(self):
        return longrange_iterator(self.start, self.step, self._length)

    def __reversed__(self):
        return longrange_iterator(self.start + self.step * (self._length - 1), -self.step, self._length)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._sliced(index)
        if not hasattr(index, "__index__"):
            raise TypeError(f"range indices must be integers or slices, not {type(index).__name__}")
        index = index.__index__()
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("range object index out of range")
        return self.start + self.step * index

    def _sliced(self, index):
        step = 1 if index.step is None else index.step
        if step == 0:
            raise ValueError("slice step cannot be zero")
        lowest, highest = (0, self._length) if step > 0 else (-1, self._length - 1)

        def bound(given, default):
            if given is None:
                return default
            return min(max(given + self._length if given < 0 else given, lowest), highest)

        start = bound(index.start, lowest if step > 0 else highest)
        stop = bound(index.stop, highest if step > 0 else lowest)
        return range(self.start + self.step * start, self.start + self.step * stop, self.step * step)

    def __contains__(self, item):
        if not isinstance(item, (int, float)) or item != item // 1:
            return False
        inside = self.start <= item < self.stop if self.step > 0 else self.stop < item <= self.start
        return inside and (item - self.start) % self.step == 0

    def index(self, item, /):
        if item not in self:
            raise ValueError(f"{item!r} is not in range" if version_info < (3, 14) else "range.index(x): x not in range")
        return (item - self.start) // self.step

    def count(self, item, /):
        return int(item in self)

    def _parts(self):
        if not self._length:
            return (0, None, None)
        return (self._length, self.start, None if self._length == 1 else self.step)

    def __eq__(self, other):
        if type(other) is not range:
            return False if isinstance(other, _range) else NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash(self._parts())


class longrange_iterator:
    __module__ = "builtins"

    def __init__(self, item, step, left):
        self._item = item
        self._step = step
        self._left = left

    def __iter__(self):
        return self

    def __next__(self):
        if self._left <= 0:
            raise StopIteration
        item = self._item
        self._left -= 1
        self._item = item + self._step
        return item
