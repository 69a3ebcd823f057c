"""For a real Python: the two functions of the simulator's module of the same name.

Put this file beside a program that was written for Coroscope, and it runs under CPython too.
"""

import hashlib
import time

_BLOCK = bytes(1 << 16)


def burn(seconds):
    """Computes for so long, in Python: holds the GIL, and lets it go when another thread asks for it."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def burn_nogil(seconds):
    """Computes for so long in C code that lets the GIL go."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        hashlib.sha256(_BLOCK).digest()
