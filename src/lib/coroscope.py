"""The simulator's own module: work that takes a given time, as stands in the place of a real computation."""

import _coroscope


def burn(seconds):
    """Computes for so long, in Python: holds the GIL, and lets it go when another thread asks for it."""
    _coroscope.burn(seconds)


def burn_nogil(seconds):
    """Computes for so long in one call, as a C extension that lets the GIL go does."""
    _coroscope.burn_nogil(seconds)
