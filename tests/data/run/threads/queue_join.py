import queue
import threading
import time

q = queue.Queue()
log = []


def work():
    while True:
        item = q.get()
        if item is None:
            return
        time.sleep(0.03)
        log.append(item)
        if item < 3:
            q.put(item + 10)
        q.task_done()


thread = threading.Thread(target=work)
thread.start()
for i in range(4):
    q.put(i)
print(q.unfinished_tasks)
q.join()
print(log, q.unfinished_tasks)
q.put(None)
thread.join()
print(q.unfinished_tasks)
