"""CPython's `threading.local` in Python; here it is the only one."""

from threading import local
