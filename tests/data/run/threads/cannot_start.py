"""The operating system has no room for the stack of another thread: `start` raises, and the thread is as it was before."""
import _thread
import threading
from concurrent.futures import ThreadPoolExecutor

thread = threading.Thread(target=print, args=("it runs",), name="late")
threading.stack_size(1 << 46)
try:
    thread.start()
except RuntimeError as error:
    print(type(error).__name__, error)
print(thread.is_alive(), thread.ident, thread in threading.enumerate(), threading.active_count())
try:
    thread.join()
except RuntimeError as error:
    print(error)
try:
    _thread.start_new_thread(print, ("never",))
except _thread.error as error:
    print(type(error).__name__, error)
pool = ThreadPoolExecutor(2)
try:
    pool.submit(print, "later")
except RuntimeError as error:
    print("submit:", error)
threading.stack_size(0)
thread = threading.Thread(target=print, args=("it runs",), name="late")
thread.start()
thread.join()
print(thread.is_alive(), thread.ident is not None)
# What was submitted waits still, for the first worker that there is.
pool.submit(print, "then").result()
pool.shutdown()
