import threading
import time


class Latch:
    def __init__(self, count):
        self.count = count
        self.condition = threading.Condition()

    def count_down(self):
        with self.condition:
            self.count -= 1
            if self.count <= 0:
                self.condition.notify_all()

    def wait(self, timeout=None):
        with self.condition:
            return self.condition.wait_for(lambda: self.count <= 0, timeout)


latch = Latch(3)
print(latch.wait(0.01))


def service(i):
    time.sleep(0.02 * i)
    print(f"service {i} is up")
    latch.count_down()


for i in range(3):
    threading.Thread(target=service, args=(i,)).start()
print(latch.wait(), latch.count)
