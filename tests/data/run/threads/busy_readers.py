# versions: 3.13-
"""Readers that ask a queue again and again hold its lock most of the time; writers, and who shuts it down, get it all the same."""
import queue
import threading


def write(q, n):
    for i in range(n // 2):
        q.put(i)
    begin.wait()
    for i in range(n // 2, n):
        try:
            q.put(i)
        except queue.ShutDown:
            break
        if i == n // 2:
            half.set()


def read(q, got):
    got.append(q.get())
    begin.wait()
    while True:
        try:
            got.append(q.get(block=False))
        except queue.ShutDown:
            break
        except queue.Empty:
            pass


def end(q):
    half.wait()
    q.shutdown()


begin, half = threading.Barrier(10), threading.Event()
q, lists = queue.Queue(), [[] for _ in range(6)]
threads = [threading.Thread(target=write, args=(q, 24)) for _ in range(4)]
threads += [threading.Thread(target=read, args=(q, got)) for got in lists]
threads.append(threading.Thread(target=end, args=(q,)))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
got = sorted(i for part in lists for i in part)
print(all(lists), q.empty(), set(got) >= set(range(12)))
