import threading
import time

class Philosopher(threading.Thread):
    def __init__(self, name, left, right, meals):
        super().__init__(name=name)
        self.left, self.right = left, right
        self.meals, self.eaten = meals, 0
    def run(self):
        while self.eaten < self.meals:
            first, second = sorted((self.left, self.right), key=id) if ORDERED else (self.left, self.right)
            with first:
                time.sleep(0.001)
                if second.acquire(timeout=0.005):
                    try:
                        self.eaten += 1
                    finally:
                        second.release()
            time.sleep(0.001)

ORDERED = True
names = ["Plato", "Kant", "Hume", "Marx", "Locke"]
forks = [threading.Lock() for _ in names]
table = [Philosopher(n, forks[i], forks[(i + 1) % 5], 3) for i, n in enumerate(names)]
for p in table: p.start()
for p in table: p.join()
print({p.name: p.eaten for p in table})
print(all(not f.locked() for f in forks), threading.active_count())

class Waiter:
    def __init__(self, seats): self.sem = threading.BoundedSemaphore(seats)
    def __enter__(self):
        self.sem.acquire()
        return self
    def __exit__(self, *exc):
        self.sem.release()
waiter = Waiter(4)
log, log_lock = [], threading.Lock()
def dine(i):
    for _ in range(2):
        with waiter, forks[i], forks[(i + 1) % 5]:
            with log_lock:
                log.append(i)
            time.sleep(0.001)
ts = [threading.Thread(target=dine, args=(i,)) for i in range(5)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(log))
