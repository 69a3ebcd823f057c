"""What cannot be pickled is told of by the thread that feeds the queue; the rest goes on."""
import sys
import time
from multiprocessing import Queue

if __name__ == "__main__":
    q = Queue()
    q.put(1)
    q.put(lambda: 2)
    q.put(3)
    print(q.get(), q.get())
    sys.stderr.flush()
