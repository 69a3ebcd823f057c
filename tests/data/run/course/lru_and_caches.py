"""Three LRU caches of interviews: OrderedDict, a doubly linked list, functools; and a TTL cache on top."""
import time
from collections import OrderedDict
from functools import lru_cache, partial, wraps


class OrderedCache:
    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError("capacity must be positive")
        self.capacity, self.data, self.hits, self.misses = capacity, OrderedDict(), 0, 0

    def get(self, key, default=-1):
        try:
            self.data.move_to_end(key)
        except KeyError:
            self.misses += 1
            return default
        self.hits += 1
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            old, _ = self.data.popitem(last=False)
            print("  evicts", old)

    def __repr__(self):
        return f"{type(self).__name__}({self.data!r})"


class Node:
    __slots__ = "key", "value", "previous", "next"

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.previous = self.next = None


class LinkedCache:
    def __init__(self, capacity):
        self.capacity, self.nodes = capacity, {}
        self.head, self.tail = Node(), Node()
        self.head.next, self.tail.previous = self.tail, self.head

    def _unlink(self, node):
        node.previous.next, node.next.previous = node.next, node.previous

    def _link_first(self, node):
        node.previous, node.next = self.head, self.head.next
        self.head.next.previous = node
        self.head.next = node

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._unlink(node)
        self._link_first(node)
        return node.value

    def put(self, key, value):
        if (node := self.nodes.get(key)) is not None:
            self._unlink(node)
        elif len(self.nodes) >= self.capacity:
            last = self.tail.previous
            self._unlink(last)
            del self.nodes[last.key]
        node = self.nodes[key] = Node(key, value)
        self._link_first(node)

    def __iter__(self):
        node = self.head.next
        while node is not self.tail:
            yield node.key, node.value
            node = node.next


def timed_cache(function=None, *, seconds=0.05, maxsize=None):
    if function is None:
        return partial(timed_cache, seconds=seconds, maxsize=maxsize)

    @lru_cache(maxsize)
    def cached(bucket, *args, **kwargs):
        return function(*args, **kwargs)

    @wraps(function)
    def wrapper(*args, **kwargs):
        return cached(wrapper.bucket, *args, **kwargs)

    wrapper.bucket = 0
    wrapper.expire = lambda: setattr(wrapper, "bucket", wrapper.bucket + 1)
    wrapper.info = cached.cache_info
    return wrapper


@lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@lru_cache(maxsize=2, typed=True)
def square(x):
    print("  computing", repr(x))
    return x * x


@timed_cache(maxsize=8)
def slow(x, *, power=2):
    """Takes its time."""
    time.sleep(0.002)
    return x**power


cache = OrderedCache(2)
for action in (("put", 1, "a"), ("put", 2, "b"), ("get", 1), ("put", 3, "c"), ("get", 2), ("put", 1, "A"), ("put", 4, "d"), ("get", 3, None)):
    name, *arguments = action
    print(name, arguments, getattr(cache, name)(*arguments))
print(cache, cache.hits, cache.misses)
linked = LinkedCache(3)
for letter in "abcad":
    linked.put(letter, ord(letter))
print(list(linked), linked.get("a"), linked.get("b"), list(linked), sorted(linked.nodes))
print(fibonacci(90), fibonacci.cache_info(), fibonacci.cache_parameters(), fibonacci.__wrapped__.__name__)
print(square(3), square(3.0), square(3), square(True), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__module__)
print(slow(3), slow(3), slow(3, power=3), slow.info(), slow.__name__, slow.__doc__)
slow.expire()
print(slow(3), slow.info().currsize)
for wrong in (lambda: square([1]), lambda: OrderedCache(0), lambda: Node().other, lambda: setattr(Node(), "colour", 1), lambda: cache.data.move_to_end("q"), lambda: OrderedDict().popitem()):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
