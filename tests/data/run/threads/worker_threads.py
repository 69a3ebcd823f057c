import queue
import threading

q = queue.Queue()
done = []
lock = threading.Lock()


def worker():
    while True:
        item = q.get()
        with lock:
            done.append(item)
        q.task_done()


for _ in range(3):
    threading.Thread(target=worker, daemon=True).start()
for item in range(30):
    q.put(item)
q.join()
print(sorted(done) == list(range(30)), q.unfinished_tasks, q.empty())
try:
    q.task_done()
except ValueError as error:
    print(error)
