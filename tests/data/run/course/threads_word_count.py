"""Threads as courses introduce them: race and lock, producer and consumer, pool, map-reduce, timer, local."""
import queue
import threading
import time
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, TimeoutError, as_completed, wait

TEXTS = ["the quick brown fox", "jumps over the lazy dog", "the end of the story", "a dog and a fox"]


class Account:
    def __init__(self, balance):
        self.balance = balance
        self._lock = threading.RLock()

    def withdraw(self, amount):
        with self._lock:
            if self.balance >= amount:
                time.sleep(0.0001)
                self.balance -= amount
                return True
            return False

    def transfer(self, other, amount):
        first, second = sorted((self, other), key=id)
        with first._lock, second._lock:
            if self.withdraw(amount):
                other.balance += amount


def count_words(text):
    return Counter(text.split())


def slow_square(n):
    time.sleep(0.05 * (4 - n))
    if n == 3:
        raise ValueError(f"cannot square {n}")
    return n * n


class Worker(threading.Thread):
    def __init__(self, jobs, results):
        super().__init__(daemon=True)
        self.jobs, self.results = jobs, results

    def run(self):
        while True:
            job = self.jobs.get()
            if job is None:
                self.jobs.task_done()
                break
            self.results.append((job, job**2))
            self.jobs.task_done()


class Countdown:
    """Waits until it was called n times."""

    def __init__(self, n):
        self.left, self.changed = n, threading.Condition()

    def tick(self):
        with self.changed:
            self.left -= 1
            self.changed.notify_all()

    def wait(self, timeout=None):
        with self.changed:
            return self.changed.wait_for(lambda: self.left <= 0, timeout)


account = Account(100)
outcomes = []
threads = [threading.Thread(target=lambda: outcomes.append(account.withdraw(30)), name=f"atm-{i}") for i in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(account.balance, sorted(outcomes), threads[2].name, threads[2].is_alive())

a, b = Account(1000), Account(1000)
movers = [threading.Thread(target=lambda x, y: [x.transfer(y, 1) for _ in range(20)], args=pair) for pair in ((a, b), (b, a)) * 2]
[thread.start() for thread in movers], [thread.join() for thread in movers]
print(a.balance + b.balance)

with ThreadPoolExecutor(max_workers=3, thread_name_prefix="count") as pool:
    total = sum(pool.map(count_words, TEXTS), Counter())
    print(total.most_common(3))
    futures = {pool.submit(slow_square, n): n for n in range(4)}
    for future in as_completed(futures):
        try:
            print(futures[future], "->", future.result())
        except ValueError as error:
            print(futures[future], "failed:", error)
    done, rest = wait([pool.submit(time.sleep, s) for s in (0.001, 0.5)], return_when=FIRST_COMPLETED)
    print(len(done), len(rest), pool.submit(lambda: threading.current_thread().name.startswith("count_")).result())
    try:
        pool.submit(time.sleep, 0.3).result(timeout=0.01)
    except TimeoutError as error:
        print(type(error).__name__, error)
try:
    pool.submit(print)
except RuntimeError as error:
    print(error)

jobs, results = queue.Queue(maxsize=2), []
workers = [Worker(jobs, results) for _ in range(2)]
for worker in workers:
    worker.start()
for n in range(6):
    jobs.put(n)
for _ in workers:
    jobs.put(None)
jobs.join()
print(sorted(results), jobs.empty())

countdown = Countdown(3)
timers = [threading.Timer(0.1 * n, countdown.tick) for n in (1, 2, 3)]
for timer in timers:
    timer.start()
print(countdown.wait(0.005), countdown.wait(), countdown.left)
local, seen = threading.local(), {}


def remember(value, barrier):
    local.value = value
    barrier.wait()
    seen[threading.current_thread().name] = local.value


barrier = threading.Barrier(3, action=lambda: print("all here"))
threads = [threading.Thread(target=remember, args=(n, barrier), name=f"t{n}") for n in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(dict(sorted(seen.items())), hasattr(local, "value"), threading.active_count(), threading.main_thread().name)
event = threading.Event()
threading.Timer(0.01, event.set).start()
print(event.is_set(), event.wait(1), event.wait(0))
with threading.BoundedSemaphore(2) as ok:
    print(ok)
ranked = queue.PriorityQueue()
for item in ((2, "b"), (1, "z"), (1, "a")):
    ranked.put(item)
print([ranked.get() for _ in range(3)])
try:
    ranked.get(timeout=0.01)
except queue.Empty as error:
    print(repr(error))
broken = threading.Thread(target=lambda: 1 / 0, name="broken")
broken.start()
broken.join()
print("main goes on")
