import queue
import threading

END = None


def stage(f, source, target):
    def run():
        while (item := source.get()) is not END:
            result = f(item)
            if result is not None:
                target.put(result)
        target.put(END)

    return threading.Thread(target=run)


queues = [queue.Queue(maxsize=3) for _ in range(4)]
stages = [lambda x: x * x, lambda x: x if x % 2 else None, lambda x: f"<{x}>"]
threads = [stage(f, queues[i], queues[i + 1]) for i, f in enumerate(stages)]
for thread in threads:
    thread.start()


def feed():
    for i in range(10):
        queues[0].put(i)
    queues[0].put(END)


threading.Thread(target=feed).start()
print(list(iter(queues[-1].get, END)))
for thread in threads:
    thread.join()
print([q.qsize() for q in queues])
