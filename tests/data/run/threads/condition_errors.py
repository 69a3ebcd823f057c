import re
import threading


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def shown(x):
    return re.sub(r"owner=[1-9]\d*", "owner=N", re.sub("0x[0-9a-f]+", "ADDRESS", repr(x)))


condition = threading.Condition()
print(shown(condition))
attempt(condition.wait)
attempt(condition.notify)
attempt(condition.notify_all)
attempt(condition.release)
attempt(lambda: condition.wait_for(lambda: "no need to wait"))
attempt(lambda: condition.wait_for(lambda: 0))
with condition:
    attempt(lambda: condition.wait(0.02))
    attempt(lambda: condition.wait(0))
    attempt(lambda: condition.wait(-1))
    attempt(lambda: condition.wait_for(lambda: [], 0.02))
    attempt(lambda: condition.wait_for(lambda: 0, 0))
    attempt(lambda: condition.notify(0))
    attempt(condition.notify)
    print(shown(condition))
print(condition.acquire(), condition.acquire(), condition.release(), condition.release())
plain = threading.Condition(threading.Lock())
print(shown(plain), plain.acquire(), plain.acquire(False))
attempt(lambda: plain.wait(0.01))
plain.release()
attempt(plain.wait)
attempt(plain.release)
with plain as taken:
    print(taken)
