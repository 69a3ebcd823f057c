import threading
import time

stop = threading.Event()
done = []


def poll():
    while not stop.wait(0.03):
        done.append("poll")
    done.append("stopped")


thread = threading.Thread(target=poll)
thread.start()
time.sleep(0.11)
stop.set()
thread.join()
print(done)


class Worker:
    def __init__(self):
        self.running = True
        self.steps = 0
        self.thread = threading.Thread(target=self.loop)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *error):
        self.running = False
        self.thread.join()

    def loop(self):
        while self.running:
            self.steps += 1
            time.sleep(0.01)


with Worker() as worker:
    time.sleep(0.05)
print(worker.steps > 2, worker.thread.is_alive())
