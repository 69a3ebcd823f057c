"""Under spawn the program is imported anew by each child: without the guard a child would start children without end."""
import multiprocessing as mp
import sys


def work(n):
    print("work", n)


def show(kind, error, traceback):
    print("uncaught in", __name__, kind.__name__, error, flush=True)


sys.excepthook = show
print("imported as", __name__, flush=True)
context = mp.get_context("spawn")
process = context.Process(target=work, args=(1,))
process.start()
process.join()
print("exit code", process.exitcode)
