import threading
import time

begin = time.monotonic()
thread = threading.Thread(target=time.sleep, args=(0.15,))
thread.start()
tries = 0
while True:
    print(thread.join(timeout=0.06), thread.is_alive())
    tries += 1
    if not thread.is_alive():
        break
print(tries, 0.14 < time.monotonic() - begin < 0.25)

# Several wait for the same thread.
slow = threading.Thread(target=time.sleep, args=(0.1,))
ended = []


def waiter(i):
    slow.join()
    ended.append(i)


slow.start()
waiters = [threading.Thread(target=waiter, args=(i,)) for i in range(4)]
for each in waiters:
    each.start()
for each in waiters:
    each.join()
print(sorted(ended), slow.is_alive())
