import time

started = time.perf_counter()
ticks = time.monotonic_ns()
time.sleep(0.02)
time.sleep(0)
passed = time.perf_counter() - started
print(0.02 <= passed < 0.2, time.monotonic_ns() - ticks >= 20_000_000)
print(type(time.time()).__name__, type(time.time_ns()).__name__, type(time.perf_counter_ns()).__name__)
print(abs(time.time() - time.time_ns() / 1e9) < 1)
print(len(time.strftime("%Y-%m-%d %H:%M:%S")), len(time.strftime("%X")), time.strftime("100%%"), len(time.ctime()))
print(time.ctime(0), time.ctime(951782400.9))
for call in (lambda: time.sleep(-1), lambda: time.sleep("1"), lambda: time.sleep(float("nan"))):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
