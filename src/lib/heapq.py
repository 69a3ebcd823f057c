"""The module `heapq`: a list in which every item is no larger than its two children.

The steps are CPython's, compare by compare: they decide in which order equal items leave.
"""

import sys


def _need_list(heap, function, place=" argument 1"):
    if not isinstance(heap, list):
        if sys.version_info < (3, 10):
            raise TypeError("heap argument must be a list")
        raise TypeError(f"{function}(){place} must be list, not {type(heap).__name__}")


def heappush(heap, item):
    if not isinstance(heap, list):
        _need_list(heap, "heappush")
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap):
    if not isinstance(heap, list):
        _need_list(heap, "heappop", " argument")
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def heapreplace(heap, item):
    if not heap:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap):
    _need_list(heap, "heapify", " argument")
    for place in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, place)


def _rise(heap, top, place):
    """Moves the item at `place` up, at most to `top`, past larger parents."""
    item = heap[place]
    while place > top:
        parent = (place - 1) // 2
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink(heap, top):
    """Moves the item at `top` down to a leaf along the smaller children, then up to where it belongs.

    It came from the end of the heap, so it nearly always belongs near a leaf: this compares less often.
    """
    item = heap[top]
    place = top
    child = 2 * place + 1
    while child < len(heap):
        if child + 1 < len(heap) and not heap[child] < heap[child + 1]:
            child += 1
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, top, place)


if sys.version_info >= (3, 14):

    def heappush_max(heap, item):
        _need_list(heap, "heappush_max")
        heap.append(item)
        _rise_max(heap, 0, len(heap) - 1)

    def heappop_max(heap):
        _need_list(heap, "heappop_max", " argument")
        if not heap:
            raise IndexError("index out of range")
        last = heap.pop()
        return heapreplace_max(heap, last) if heap else last

    def heapreplace_max(heap, item):
        _need_list(heap, "heapreplace_max")
        if not heap:
            raise IndexError("index out of range")
        largest = heap[0]
        heap[0] = item
        _sink_max(heap, 0)
        return largest

    def heappushpop_max(heap, item):
        _need_list(heap, "heappushpop_max")
        if heap and item < heap[0]:
            item, heap[0] = heap[0], item
            _sink_max(heap, 0)
        return item

    def heapify_max(heap):
        _need_list(heap, "heapify_max", " argument")
        for place in range(len(heap) // 2 - 1, -1, -1):
            _sink_max(heap, place)

    def _rise_max(heap, top, place):
        """As `_rise`, with the largest item on top."""
        item = heap[place]
        while place > top:
            parent = (place - 1) // 2
            if not heap[parent] < item:
                break
            heap[place] = heap[parent]
            place = parent
        heap[place] = item

    def _sink_max(heap, top):
        """As `_sink`, with the largest item on top."""
        item = heap[top]
        place = top
        child = 2 * place + 1
        while child < len(heap):
            if child + 1 < len(heap) and not heap[child + 1] < heap[child]:
                child += 1
            heap[place] = heap[child]
            place = child
            child = 2 * place + 1
        heap[place] = item
        _rise_max(heap, top, place)


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:n] if n > 0 else _nothing_of(iterable)


def nlargest(n, iterable, key=None):
    if n == 1:
        largest = max(iterable, key=key, default=_nothing_of)
        return [] if largest is _nothing_of else [largest]
    return sorted(iterable, key=key, reverse=True)[:n] if n > 0 else _nothing_of(iterable)


def _nothing_of(iterable):
    iter(iterable)
    return []


def merge(*iterables, key=None, reverse=False):
    heap = []
    for order, iterable in enumerate(iterables):
        _enter(heap, iter(iterable), order, key, reverse)
    while heap:
        entry = heappop(heap)
        yield entry.item
        _enter(heap, entry.iterator, entry.order, key, reverse)


def _enter(heap, iterator, order, key, reverse):
    for item in iterator:
        heappush(heap, _Entry(item, iterator, order, key, reverse))
        return


class _Entry:
    """The first item left of one iterable, ordered by its key, then by the iterable's place."""

    def __init__(self, item, iterator, order, key, reverse):
        self.item = item
        self.iterator = iterator
        self.order = order
        self._key = item if key is None else key(item)
        self._reverse = reverse

    def __lt__(self, other):
        first, second = (other._key, self._key) if self._reverse else (self._key, other._key)
        if first < second:
            return True
        return not second < first and self.order < other.order
