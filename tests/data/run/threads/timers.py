import threading
import time

log = []
begin = time.monotonic()
timer = threading.Timer(0.05, log.append, args=["fired"])
print(timer.interval, timer.function == log.append, timer.args, timer.kwargs)
timer.start()
timer.join()
print(log, 0.045 < time.monotonic() - begin < 0.2, timer.finished.is_set())

timer = threading.Timer(0.05, log.append, ["never"])
timer.start()
timer.cancel()
timer.join()
print(log, timer.is_alive())

timer = threading.Timer(0.03, lambda *args, **kwargs: print(args, kwargs), (1,), {"k": 2})
timer.start()
timer.join()
timer.cancel()

for delay, word in ((0.12, "third"), (0.04, "first"), (0.08, "second")):
    threading.Timer(delay, print, [word]).start()
timer = threading.Timer(0.01, print, ["cancelled before it starts"])
timer.cancel()
timer.start()
timer.join()
print("waiting for the timers")
