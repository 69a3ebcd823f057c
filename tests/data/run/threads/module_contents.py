import threading

print([name for name in threading.__all__ if not hasattr(threading, name)])
print(len(threading.__all__), threading.__all__)
for thing in (
    threading.Thread,
    threading.Condition,
    threading.Event,
    threading.Semaphore,
    threading.BoundedSemaphore,
    threading.Barrier,
    threading.Timer,
    threading.BrokenBarrierError,
    threading.local,
    threading.ThreadError,
    type(threading.Lock()),
    type(threading.RLock()),
    type(threading.main_thread()),
):
    print(thing, thing.__mro__[1].__name__)
