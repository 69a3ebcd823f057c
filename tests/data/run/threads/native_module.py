import _thread
import time

log = []
lock = _thread.allocate_lock()
print(type(lock).__name__, _thread.LockType is type(lock), lock.locked())


def work(name, delay=0):
    time.sleep(delay)
    with lock:
        log.append(name)


with lock:
    ident = _thread.start_new_thread(work, ("a",))
    _thread.start_new_thread(work, ("b",), {"delay": 0.05})
    time.sleep(0.02)
    log.append("main")
time.sleep(0.12)
print(log, isinstance(ident, int), ident != _thread.get_ident())


def leave():
    log.append("leaving")
    _thread.exit()
    log.append("not reached")


_thread.start_new_thread(leave, ())
time.sleep(0.03)
print(log[-1], _thread.error is RuntimeError, _thread.TIMEOUT_MAX > 1e6)
for wrong in ((1, ()), (print, 1), (print, (), 1)):
    try:
        _thread.start_new_thread(*wrong)
    except TypeError as error:
        print(error)
