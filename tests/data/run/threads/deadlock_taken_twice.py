"""A lock that is not reentrant, taken twice by the same thread."""
import threading

import coroscope  # under CPython this program never ends

lock = threading.Lock()
with lock:
    print("once")
    with lock:
        print("twice")
