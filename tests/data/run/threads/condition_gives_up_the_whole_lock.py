import threading
import time

condition = threading.Condition()
log = []


def sleeper():
    with condition:
        with condition:
            log.append("waits, holding it twice")
            condition.wait()
            log.append("woken")
        log.append("still held once")
    log.append("given up")


thread = threading.Thread(target=sleeper)
thread.start()
time.sleep(0.03)
with condition:
    log.append("the main thread has it")
    condition.notify()
    time.sleep(0.02)
    log.append("and keeps it for a while")
thread.join()
print("\n".join(log))
shared = threading.Lock()
even, odd = threading.Condition(shared), threading.Condition(shared)
n = 0
out = []


def count(own, other, parity):
    global n
    for _ in range(5):
        with own:
            own.wait_for(lambda: n % 2 == parity)
            out.append(n)
            n += 1
            other.notify()


threads = [threading.Thread(target=count, args=args) for args in ((even, odd, 0), (odd, even, 1))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(out)
