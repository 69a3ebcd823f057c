# Four threads compute for 0.1 s each, with a switch interval of 0.02 s.
import sys
import threading
from coroscope import burn

sys.setswitchinterval(0.02)
threads = [threading.Thread(target=burn, args=(0.1,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
