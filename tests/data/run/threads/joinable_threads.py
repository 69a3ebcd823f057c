# versions: 3.13-
"""`_thread.start_joinable_thread`: threads with a handle."""
import _thread
import time

handle = _thread._ThreadHandle()
print(handle, handle.ident, handle.is_done())
for wrong in handle.join, lambda: handle.join("x"), handle._set_done:
    try:
        wrong()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
handle = _thread.start_joinable_thread(lambda: time.sleep(0.05))
print(type(handle).__name__, handle.ident > 0, handle.is_done(), handle.join(0.01), handle.is_done())
print(handle.join(-1), handle.is_done(), handle.join(), handle.join(None), handle._set_done())
for wrong in (
    lambda: _thread.start_joinable_thread(3),
    lambda: _thread.start_joinable_thread(print, handle=3),
    lambda: _thread.start_joinable_thread(print, handle=handle),
):
    try:
        wrong()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
lock = _thread.allocate_lock()


def join_oneself():
    with lock:
        try:
            own.join()
        except RuntimeError as error:
            print(error)


with lock:
    own = _thread.start_joinable_thread(join_oneself)
own.join()


def fail():
    raise ValueError("in a thread")


_thread.start_joinable_thread(fail).join()
_thread.start_joinable_thread(_thread.exit).join()
given = _thread._ThreadHandle()
print(_thread.start_joinable_thread(print, given) is given)
given.join()
print(given.is_done())
