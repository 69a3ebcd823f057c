import threading
import warnings

warnings.simplefilter("always")
thread = threading.Thread(target=print)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    thread.setName("renamed")
    print(thread.getName(), thread.isDaemon())
    thread.setDaemon(True)
    print(thread.daemon, threading.currentThread() is threading.main_thread(), threading.activeCount())
    event = threading.Event()
    print(event.isSet())
    condition = threading.Condition()
    with condition:
        condition.notifyAll()
for warning in caught:
    print(warning.category.__name__, warning.message)
