"""Three philosophers who all begin with their left fork; one more thread waits outside of the circle."""
import threading
import time

import coroscope  # under CPython this program never ends

forks = [threading.Lock() for _ in range(3)]


def eat(n):
    with forks[n]:
        time.sleep(0.01)
        with forks[(n + 1) % 3]:
            print(n, "eats")


philosophers = [threading.Thread(target=eat, args=(n,), name=f"philosopher {n}") for n in range(3)]
waiter = threading.Thread(target=philosophers[1].join, name="waiter")
for thread in [*philosophers, waiter]:
    thread.start()
print("started")
