# Retry with back-off, timeouts in virtual time, circuit breaker, rate limiter: decorators around flaky functions.
import functools
import random
import time


class Flaky:
    def __init__(self, failures, error=ConnectionError):
        self.left, self.error, self.calls = failures, error, 0
    def __call__(self, value):
        self.calls += 1
        if self.left:
            self.left -= 1
            raise self.error(f"failure with {value}")
        return f"result {value}"


def retry(times=3, exceptions=(Exception,), delay=0.001, factor=2, on_retry=None):
    def decorator(function):
        @functools.wraps(function, assigned=("__doc__",))
        def wrapper(*args, **kwargs):
            pause = delay
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions as error:
                    if attempt == times:
                        raise RuntimeError(f"gave up after {times}") from error
                    if on_retry:
                        on_retry(attempt, error, pause)
                    time.sleep(pause)
                    pause *= factor
        return wrapper
    return decorator


note = lambda attempt, error, pause: print(f"  attempt {attempt}: {type(error).__name__}({error}), waiting {pause}")
for failures, error in ((0, OSError), (2, ConnectionError), (5, TimeoutError), (1, KeyError)):
    flaky = Flaky(failures, error)
    try:
        print(retry(exceptions=OSError, on_retry=note)(flaky)("x"))
    except RuntimeError as gave_up:
        print(gave_up, "because", repr(gave_up.__cause__))
    except KeyError as other:
        print("not retried", other)
    print("calls", flaky.calls)


class Breaker:
    def __init__(self, limit): self.limit, self.failures, self.open = limit, 0, False
    def __enter__(self):
        if self.open:
            raise RuntimeError("circuit is open")
        return self
    def __exit__(self, kind, error, tb):
        if kind is None:
            self.failures = 0
        else:
            self.failures += 1
            self.open = self.failures >= self.limit
        return False


breaker = Breaker(2)
for n in range(4):
    try:
        with breaker:
            if n != 1:
                raise ValueError(n)
            print("fine", n)
    except (ValueError, RuntimeError) as error:
        print(n, repr(error), breaker.failures, breaker.open)
with_failures = Breaker(1)
try:
    with with_failures:
        1 / 0
except ZeroDivisionError:
    print(with_failures.open)


def timed(function):
    @functools.wraps(function)
    def wrapper(*args):
        start = time.perf_counter()
        try:
            return function(*args)
        finally:
            wrapper.total += time.perf_counter() - start
            wrapper.count += 1
    wrapper.total = wrapper.count = 0
    return wrapper


@timed
def work(n):
    time.sleep(n / 1000)
    return n


print(sum(work(n) for n in (1, 2, 3)), work.count, 0.006 <= work.total < 1)
start = time.monotonic()
time.sleep(0.02)
print(time.monotonic() - start >= 0.02, time.time() > 0, time.perf_counter_ns() > 0)
random.seed(42)
print([random.randint(1, 6) for _ in range(5)], round(random.random(), 6), random.choice("abc"), random.sample(range(10), 3))
