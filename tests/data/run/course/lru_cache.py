from collections import OrderedDict


class LRU:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()
        self.hits = self.misses = 0

    def __getitem__(self, key):
        try:
            self.data.move_to_end(key)
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            old, _ = self.data.popitem(last=False)
            print("dropped", old)

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f"LRU({list(self.data.items())})"


cache = LRU(3)
for number in (1, 2, 3, 1, 4, 5, 1, 2):
    try:
        value = cache[number]
    except KeyError as error:
        print("miss", error)
        cache[number] = value = number ** 2
    print(number, value, cache)
print(cache.hits, cache.misses, len(cache), 5 in cache, 3 in cache)


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LinkedLRU:
    """The same without OrderedDict: a ring and a dict."""

    def __init__(self, capacity):
        self.capacity, self.nodes, self.root = capacity, {}, Node()

    def _move(self, node):
        node.before.after, node.after.before = node.after, node.before
        last = self.root.before
        node.before, node.after = last, self.root
        last.after = self.root.before = node

    def get(self, key, default=None):
        node = self.nodes.get(key)
        if node is None:
            return default
        self._move(node)
        return node.value

    def put(self, key, value):
        if key not in self.nodes and len(self.nodes) == self.capacity:
            oldest = self.root.after
            oldest.before.after, oldest.after.before = oldest.after, oldest.before
            del self.nodes[oldest.key]
        node = self.nodes.setdefault(key, Node(key))
        node.value = value
        self._move(node)

    def keys(self):
        node = self.root.after
        while node is not self.root:
            yield node.key
            node = node.after


ring = LinkedLRU(2)
for key in "abacab":
    ring.put(key, ring.get(key, 0) + 1)
    print(key, list(ring.keys()), end="; ")
print(ring.get("a"), ring.get("z"))
ring.root.colour = "red"
