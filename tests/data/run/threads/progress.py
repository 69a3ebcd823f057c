import threading
import time

progress = {}
lock = threading.Lock()
finished = threading.Event()


def copy(name, blocks):
    for i in range(blocks):
        time.sleep(0.02)
        with lock:
            progress[name] = (i + 1) / blocks


def report(out):
    while not finished.wait(0.01):
        with lock:
            out.append(dict(progress))


out = []
reporter = threading.Thread(target=report, args=(out,), daemon=True)
reporter.start()
threads = [threading.Thread(target=copy, args=(name, blocks)) for name, blocks in (("a", 2), ("b", 4))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
finished.set()
reporter.join()
print(sorted(progress.items()), len(out) > 0)
for name in "ab":
    seen = [entry[name] for entry in out if name in entry]
    print(name, seen == sorted(seen))
