import threading


def numbers():
    for i in range(200):
        yield i


class Locked:
    def __init__(self, iterator):
        self.iterator = iterator
        self.lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.iterator)


source = Locked(numbers())
got = [[] for _ in range(3)]


def take(out):
    for n in source:
        out.append(n)


threads = [threading.Thread(target=take, args=(out,)) for out in got]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(sum(got, [])) == list(range(200)))
