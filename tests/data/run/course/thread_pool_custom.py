import threading
import queue
import functools
import weakref

class Future:
    def __init__(self):
        self._done = threading.Event()
        self._result = self._exc = None
        self._callbacks = []
    def set(self, result=None, exc=None):
        self._result, self._exc = result, exc
        self._done.set()
        for cb in self._callbacks: cb(self)
    def result(self, timeout=None):
        if not self._done.wait(timeout):
            raise TimeoutError("not done yet")
        if self._exc is not None:
            raise self._exc
        return self._result
    def then(self, cb):
        self._callbacks.append(cb)
        return self

class Pool:
    _STOP = object()
    def __init__(self, n):
        self.tasks = queue.Queue()
        self.threads = [threading.Thread(target=self._loop, name=f"worker-{i}", daemon=True) for i in range(n)]
        for t in self.threads: t.start()
    def _loop(self):
        while (item := self.tasks.get()) is not self._STOP:
            fut, fn, args, kwargs = item
            try:
                fut.set(fn(*args, **kwargs))
            except Exception as e:
                fut.set(exc=e)
    def submit(self, fn, /, *args, **kwargs):
        fut = Future()
        self.tasks.put((fut, fn, args, kwargs))
        return fut
    def map(self, fn, *its):
        futs = [self.submit(fn, *a) for a in zip(*its)]
        return [f.result() for f in futs]
    def __enter__(self): return self
    def __exit__(self, *exc):
        for _ in self.threads: self.tasks.put(self._STOP)
        for t in self.threads: t.join()

with Pool(3) as pool:
    print(pool.map(lambda a, b: a * b, range(6), range(6)))
    print(pool.submit(str.upper, "done").result(1))
    f = pool.submit(int, "forty")
    try:
        f.result()
    except ValueError as e:
        print("ValueError:", e)
    gate = threading.Event()
    g = pool.submit(gate.wait)
    try:
        g.result(0.01)
    except TimeoutError as e:
        print(e)
    gate.set()
    print(g.result())
print(all(not t.is_alive() for t in pool.threads), [t.name for t in pool.threads])
