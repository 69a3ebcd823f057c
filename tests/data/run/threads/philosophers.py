import threading
import time

forks = [threading.Lock() for _ in range(5)]
meals = [0] * 5
waiter = threading.Semaphore(4)
eating = []
most = []


def philosopher(i):
    left, right = forks[i], forks[(i + 1) % 5]
    for _ in range(3):
        with waiter:
            with left, right:
                eating.append(i)
                most.append(len(eating))
                assert (i + 1) % 5 not in eating and (i - 1) % 5 not in eating
                time.sleep(0.005)
                meals[i] += 1
                eating.remove(i)
        time.sleep(0.001)


threads = [threading.Thread(target=philosopher, args=(i,), name=f"philosopher {i}") for i in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(meals, max(most) <= 2)


# Ordered forks need no waiter.
def ordered(i):
    first, second = sorted((i, (i + 1) % 5))
    for _ in range(3):
        with forks[first]:
            with forks[second]:
                meals[i] += 1


threads = [threading.Thread(target=ordered, args=(i,)) for i in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(meals, [fork.locked() for fork in forks])
