import threading
import time


def spin(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def spent(work):
    wall, cpu, own = time.perf_counter(), time.process_time(), time.thread_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu, time.thread_time() - own


def in_threads():
    threads = [threading.Thread(target=spin, args=(0.005,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


wall, cpu, own = spent(lambda: time.sleep(0.1))
print("sleeping takes no processor:", wall >= 0.1, cpu < 0.05, own < 0.05)
wall, cpu, own = spent(lambda: spin(0.005))
print("computing does:", wall >= 0.005, cpu >= 0.005, own >= 0.005)
wall, cpu, own = spent(in_threads)
print("threads take that of the process:", wall >= 0.01, cpu >= 0.01, own < 0.005)

before = time.process_time_ns(), time.thread_time_ns()
after = time.clock_gettime_ns(time.CLOCK_PROCESS_CPUTIME_ID), time.clock_gettime_ns(time.CLOCK_THREAD_CPUTIME_ID)
print([type(reading).__name__ for reading in before + after], before[0] <= after[0], before[1] <= after[1])
print(time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID) >= before[0] / 1e9, type(time.clock_gettime(time.CLOCK_THREAD_CPUTIME_ID)))
for name in ("monotonic", "perf_counter", "process_time", "thread_time", "time"):
    print(name, time.get_clock_info(name))
for bad in ("sundial", 3):
    try:
        time.get_clock_info(bad)
    except (ValueError, TypeError) as error:
        print(error)
