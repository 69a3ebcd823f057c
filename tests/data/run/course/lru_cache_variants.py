# Three least-recently-used caches: OrderedDict, linked nodes, functools; the same requests to each.
from collections import OrderedDict
from functools import lru_cache


class OrderedCache:
    def __init__(self, capacity):
        self.capacity, self.items = capacity, OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)

    def keys(self):
        return list(self.items)


class Node:
    __slots__ = "key", "value", "before", "after"

    def __init__(self, key=None, value=None):
        self.key, self.value, self.before, self.after = key, value, None, None


class LinkedCache:
    def __init__(self, capacity):
        self.capacity, self.table = capacity, {}
        self.head, self.tail = Node(), Node()
        self.head.after, self.tail.before = self.tail, self.head

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _append(self, node):
        last = self.tail.before
        last.after = self.tail.before = node
        node.before, node.after = last, self.tail

    def get(self, key):
        node = self.table.get(key)
        if node is None:
            return -1
        self._unlink(node)
        self._append(node)
        return node.value

    def put(self, key, value):
        if key in self.table:
            self._unlink(self.table.pop(key))
        node = self.table[key] = Node(key, value)
        self._append(node)
        if len(self.table) > self.capacity:
            oldest = self.head.after
            self._unlink(oldest)
            del self.table[oldest.key]

    def keys(self):
        found, node = [], self.head.after
        while node is not self.tail:
            found.append(node.key)
            node = node.after
        return found


requests = [("put", 1, "a"), ("put", 2, "b"), ("get", 1), ("put", 3, "c"), ("get", 2), ("put", 1, "A"), ("put", 4, "d"), ("get", 3), ("get", 1), ("get", 4)]
for cache in (OrderedCache(2), LinkedCache(2)):
    answers = [getattr(cache, name)(*args) for name, *args in requests]
    print(type(cache).__name__, answers, cache.keys())
calls = []


@lru_cache(maxsize=2)
def square(n, *, power=2):
    calls.append(n)
    return n**power


print([square(n) for n in (1, 2, 1, 3, 2, 1)], calls, square.cache_info())
square(1, power=3), square(1, power=2), square(1.0)
print(calls, square.cache_info().currsize, square.cache_parameters() if hasattr(square, "cache_parameters") else "")
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5))
try:
    square([1])
except TypeError as error:
    print(error)


@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache_info())
