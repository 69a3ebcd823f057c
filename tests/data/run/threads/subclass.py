import threading
import time


class Countdown(threading.Thread):
    def __init__(self, n, *, step=0.01):
        super().__init__(name=f"countdown-{n}", daemon=False)
        self.n = n
        self.step = step
        self.seen = []

    def run(self):
        while self.n:
            self.seen.append(self.n)
            self.n -= 1
            time.sleep(self.step)
        self.result = sum(self.seen)


threads = [Countdown(n) for n in (3, 5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
    print(thread.name, thread.seen, thread.result, thread.is_alive())


class WithTarget(threading.Thread):
    def run(self):
        print("before")
        super().run()
        print("after")


thread = WithTarget(target=lambda *args, **kwargs: print(args, kwargs), args=(1, 2), kwargs={"a": 3})
thread.start()
thread.join()


class Returning(threading.Thread):
    value = None

    def run(self):
        self.value = self._target(*self._args)

    def join(self, *args):
        super().join(*args)
        return self.value


thread = Returning(target=pow, args=(2, 10))
thread.start()
print(thread.join())
