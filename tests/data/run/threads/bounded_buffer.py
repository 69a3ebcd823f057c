import threading


class Buffer:
    def __init__(self, size):
        self.items = []
        self.size = size
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)
        self.fullest = 0

    def put(self, item):
        with self.not_full:
            while len(self.items) >= self.size:
                self.not_full.wait()
            self.items.append(item)
            self.fullest = max(self.fullest, len(self.items))
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            item = self.items.pop(0)
            self.not_full.notify()
            return item


buffer = Buffer(3)
got = []


def produce(start):
    for i in range(start, start + 20):
        buffer.put(i)


def consume():
    while True:
        item = buffer.get()
        if item is None:
            break
        got.append(item)


producers = [threading.Thread(target=produce, args=(start,)) for start in (0, 100)]
consumers = [threading.Thread(target=consume) for _ in range(2)]
for thread in producers + consumers:
    thread.start()
for thread in producers:
    thread.join()
for _ in consumers:
    buffer.put(None)
for thread in consumers:
    thread.join()
print(sorted(got) == [*range(20), *range(100, 120)], buffer.fullest <= 3, buffer.items)
