# heapq and bisect: priority queues, running medians, merging, grades, insertion points with keys.
import heapq
import itertools
from bisect import bisect, bisect_left, bisect_right, insort, insort_left


class PriorityQueue:
    REMOVED = object()
    def __init__(self):
        self.heap, self.entries, self.counter = [], {}, itertools.count()
    def add(self, task, priority=0):
        if task in self.entries:
            self.remove(task)
        entry = self.entries[task] = [priority, next(self.counter), task]
        heapq.heappush(self.heap, entry)
    def remove(self, task):
        self.entries.pop(task)[-1] = self.REMOVED
    def pop(self):
        while self.heap:
            priority, _, task = heapq.heappop(self.heap)
            if task is not self.REMOVED:
                del self.entries[task]
                return task, priority
        raise KeyError("pop from an empty priority queue")


q = PriorityQueue()
for task, priority in (("write", 5), ("read", 3), ("eat", 1), ("sleep", 3), ("write", 2)):
    q.add(task, priority)
q.remove("read")
print([q.pop() for _ in range(3)])
try:
    q.pop()
except KeyError as error:
    print(error)


class Median:
    def __init__(self): self.low, self.high = [], []
    def add(self, x):
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -x))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))
    def value(self): return -self.low[0] if len(self.low) > len(self.high) else (self.high[0] - self.low[0]) / 2


m = Median()
print([(m.add(x), m.value())[1] for x in (5, 2, 8, 1, 9, 3)])
h = [9, 4, 7, 1, 8]
heapq.heapify(h)
print(h, heapq.nlargest(2, h), heapq.nsmallest(2, h, key=lambda x: -x), heapq.heapreplace(h, 5), h, heapq.heappushpop(h, 0), [heapq.heappop(h) for _ in range(len(h))], list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge("ca", "b", reverse=True)), heapq.nlargest(9, "ab"), heapq.nsmallest(0, [1]))
print([w for _, w in sorted((len(w), w) for w in "ccc a bb".split())], list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
def grade(score, cuts=(60, 70, 80, 90), letters="FDCBA"): return letters[bisect(cuts, score)]
print([grade(s) for s in (33, 60, 77, 89, 90, 100)])
items = [1, 3, 3, 5]
print(bisect_left(items, 3), bisect_right(items, 3), bisect(items, 0), bisect_left(items, 9), bisect_left(items, 3, 2), bisect_right(items, 3, 0, 2))
insort(items, 3); insort_left(items, 4); insort(items, 0)
print(items)
def find(a, x):
    i = bisect_left(a, x)
    return i if i != len(a) and a[i] == x else None
print(find(items, 4), find(items, 2))
huffman = lambda text: _huffman({c: text.count(c) for c in dict.fromkeys(text)})
def _huffman(counts):
    heap = [[n, i, [c, ""]] for i, (c, n) in enumerate(counts.items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        low, high = heapq.heappop(heap), heapq.heappop(heap)
        for pair in low[2:]: pair[1] = "0" + pair[1]
        for pair in high[2:]: pair[1] = "1" + pair[1]
        heapq.heappush(heap, [low[0] + high[0], low[1], *low[2:], *high[2:]])
    return dict(heap[0][2:])
codes = huffman("abracadabra")
print(codes, "".join(codes[c] for c in "abracadabra"))
for call in ("heapq.heappop([])", "heapq.heappush(5, 1)", "heapq.heapify('abc')", "heapq.heappush([1], 'a')", "bisect([1], 'a')", "insort([1], 'a')", "bisect_left([1, 2], 1, -1)", "heapq.heapify((1, 2))", "heapq.heapreplace([], 1)", "heapq.heappushpop([], 1)"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
