import queue


def drained(q):
    out = []
    while not q.empty():
        out.append(q.get())
    return out


for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = kind()
    for item in (3, 1, 2):
        q.put(item)
    print(kind.__name__, q.qsize(), drained(q), q.empty())
tasks = queue.PriorityQueue()
for item in ((2, "code"), (1, "eat"), (3, "sleep"), (1, "breathe")):
    tasks.put(item)
print(drained(tasks))
tasks.put((1, {}))
try:
    tasks.put((1, {}))
except TypeError as error:
    print(error)
print(queue.PriorityQueue(1).maxsize, queue.LifoQueue(2).full())


class Sorted(queue.Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)
        self.queue.sort(reverse=True)

    def _get(self):
        return self.queue.pop(0)


q = Sorted(3)
for item in "bca":
    q.put(item)
print(q.full(), drained(q))
print(queue.Empty, queue.Full, queue.Empty.__mro__[1], queue.Queue[int], queue.SimpleQueue[str])
