import threading
import time


class TokenBucket:
    def __init__(self, tokens, every):
        self.semaphore = threading.BoundedSemaphore(tokens)
        self.every = every
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self.refill, daemon=True)
        self.thread.start()

    def refill(self):
        while not self.stop.wait(self.every):
            try:
                self.semaphore.release()
            except ValueError:
                pass

    def take(self):
        self.semaphore.acquire()


bucket = TokenBucket(2, 0.05)
begin = time.monotonic()
moments = []
for _ in range(5):
    bucket.take()
    moments.append(int((time.monotonic() - begin + 0.02) / 0.05))
print(moments)
bucket.stop.set()
bucket.thread.join()
