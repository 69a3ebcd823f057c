"""A process that has put something into a queue does not end before its feeder thread has written all of it into the pipe:
whoever joins it before reading waits for ever if the pipe is full."""
import multiprocessing as mp
import time


def produce(queue, size, careless=False):
    if careless:
        queue.cancel_join_thread()
    queue.put("x" * size)
    print("put", flush=True)


if __name__ == "__main__":
    context = mp.get_context("fork")
    # What fits the pipe is no problem.
    queue = context.Queue()
    small = context.Process(target=produce, args=(queue, 1000))
    small.start()
    small.join()
    print("small", small.exitcode, len(queue.get()))
    # What does not fit blocks the feeder, and with it the end of the process.
    queue = context.Queue()
    large = context.Process(target=produce, args=(queue, 1_000_000))
    large.start()
    large.join(timeout=0.5)
    print("large, joined first:", large.exitcode, large.is_alive())
    print("read", len(queue.get()))
    large.join()
    print("then", large.exitcode)
    # A process that says that it does not care for the rest ends.
    queue = context.Queue()
    careless = context.Process(target=produce, args=(queue, 1_000_000, True))
    careless.start()
    careless.join(timeout=5)
    print("careless", careless.exitcode)
