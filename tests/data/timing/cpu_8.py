# 8 threads compute for 0.1 s each.
import threading
from coroscope import burn

threads = [threading.Thread(target=burn, args=(0.1,)) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
