"""A counter in shared memory with its lock loses nothing."""
from multiprocessing import Lock, Process, RawValue, Value


def count_with_own_lock(value, times):
    for _ in range(times):
        with value.get_lock():
            value.value += 1


def count_with_lock(value, lock, times):
    for _ in range(times):
        with lock:
            value.value += 1


def run(target, *args):
    processes = [Process(target=target, args=args) for _ in range(4)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    value = Value("i", 0)
    run(count_with_own_lock, value, 50)
    print(value.value, value)
    raw, lock = RawValue("i", 100), Lock()
    run(count_with_lock, raw, lock, 50)
    print(raw.value, raw)
    unlocked = Value("d", 1.5, lock=False)
    print(unlocked.value, type(unlocked).__name__, hasattr(unlocked, "get_lock"))
    shared = Value("i", 3, lock=lock)
    print(shared.get_lock() is lock, shared.get_obj().value)
