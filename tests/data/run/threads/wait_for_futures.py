import time
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait


def work(seconds, error=None):
    time.sleep(seconds)
    if error:
        raise error
    return seconds


def summary(result):
    return sorted(names[future] for future in result.done), sorted(names[future] for future in result.not_done)


with ThreadPoolExecutor(4) as pool:
    for when in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        futures = [
            pool.submit(work, 0.04),
            pool.submit(work, 0.08, ValueError("x")),
            pool.submit(work, 0.12),
        ]
        names = dict(zip(futures, "abc"))
        print(when, *summary(wait(futures, return_when=when)))
        done, pending = wait(futures)
        print(len(done), len(pending), type(wait(futures)).__name__)
    futures = [pool.submit(work, 0.1), pool.submit(work, 0)]
    names = dict(zip(futures, "ab"))
    print(*summary(wait(futures, timeout=0.05)))
    print(*summary(wait(futures, timeout=0)))
    print(wait([]), len(wait(futures + futures).done))
    try:
        wait([pool.submit(work, 0.02)], return_when="SOME")
    except ValueError as error:
        print(error)
