"""The same with a pool of processes: its workers die as they begin, and the pool is broken."""
import multiprocessing as mp
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def square(n):
    return n * n


def show(kind, error, traceback):
    print("uncaught in", __name__, kind.__name__, str(error).split("\n")[1].strip(), flush=True)


sys.excepthook = show
executor = ProcessPoolExecutor(1, mp_context=mp.get_context("spawn"))
future = executor.submit(square, 3)
try:
    print(future.result())
except BrokenProcessPool as error:
    print(type(error).__name__, error)
executor.shutdown()
print("done")
