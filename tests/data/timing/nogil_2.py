# 2 threads compute for 0.1 s each in C code that lets the GIL go.
import threading
from coroscope import burn_nogil

threads = [threading.Thread(target=burn_nogil, args=(0.1,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
