"""The module `_queue`: where CPython has what `queue` takes from C, and pickles look for it."""

from queue import Empty, SimpleQueue
