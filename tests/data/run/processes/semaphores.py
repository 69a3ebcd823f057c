"""Semaphores let so many processes in."""
import time
from multiprocessing import BoundedSemaphore, Process, Queue, Semaphore, Value


def enter(semaphore, inside, most):
    with semaphore:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        time.sleep(0.05)
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    semaphore, inside, most = Semaphore(2), Value("i", 0), Value("i", 0)
    processes = [Process(target=enter, args=(semaphore, inside, most)) for _ in range(6)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print(most.value, inside.value, semaphore.get_value(), semaphore)
    bounded = BoundedSemaphore(2)
    print(bounded, bounded.acquire(), bounded.acquire(), bounded.acquire(False), bounded.acquire(timeout=0.01))
    print(bounded)
    bounded.release()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    semaphore.release()
    print(semaphore.get_value())
    for make in (lambda: Semaphore(-1), lambda: Semaphore("a")):
        try:
            make()
        except (ValueError, TypeError, OSError) as error:
            print(type(error).__name__)
