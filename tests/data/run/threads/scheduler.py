import heapq
import itertools
import threading
import time


class Scheduler:
    def __init__(self):
        self.heap = []
        self.number = itertools.count()
        self.condition = threading.Condition()
        self.stopped = False
        self.thread = threading.Thread(target=self.run, name="scheduler")
        self.thread.start()

    def call_later(self, delay, f, *args):
        with self.condition:
            heapq.heappush(self.heap, (time.monotonic() + delay, next(self.number), f, args))
            self.condition.notify()

    def run(self):
        while True:
            with self.condition:
                while not self.heap and not self.stopped:
                    self.condition.wait()
                if not self.heap:
                    return
                left = self.heap[0][0] - time.monotonic()
                if left > 0:
                    self.condition.wait(left)
                    continue
                _, _, f, args = heapq.heappop(self.heap)
            f(*args)

    def stop(self):
        with self.condition:
            self.stopped = True
            self.condition.notify()
        self.thread.join()


scheduler = Scheduler()
scheduler.call_later(0.12, print, "third")
scheduler.call_later(0.04, print, "first")
scheduler.call_later(0.08, lambda: (print("second"), scheduler.call_later(0.08, print, "fourth")))
time.sleep(0.01)
scheduler.stop()
print("stopped")
