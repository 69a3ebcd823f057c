import collections
import queue
import threading

TEXTS = ["the cat and the dog", "a dog and a bone", "the bone of the dog"]


def mapper(text, out):
    for word in text.split():
        out.put((word, 1))


def reducer(pairs, totals, lock):
    for word, n in pairs:
        with lock:
            totals[word] += n


out = queue.Queue()
threads = [threading.Thread(target=mapper, args=(text, out)) for text in TEXTS]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
parts = collections.defaultdict(list)
while not out.empty():
    pair = out.get()
    parts[pair[0][0]].append(pair)
totals = collections.Counter()
lock = threading.Lock()
threads = [threading.Thread(target=reducer, args=(part, totals, lock)) for part in parts.values()]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])))
