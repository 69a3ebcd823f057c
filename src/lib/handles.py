"""Threads of `_thread` that can be joined (from 3.13)."""


class _ThreadHandle:
    __module__ = "_thread"

    def __init__(self):
        self._ident = 0
        # Held as long as the thread runs; None: it was never started.
        self._running = None

    def __repr__(self):
        return f"<_thread._ThreadHandle object: ident={self._ident}>"

    @property
    def ident(self):
        return self._ident

    def is_done(self):
        return self._running is not None and not self._running.locked()

    def join(self, timeout=None, /):
        import _thread

        if timeout is not None and not isinstance(timeout, (int, float)):
            or_float = " or float" if MINOR >= 14 else ""
            raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer{or_float}")
        if self._running is None:
            raise RuntimeError("thread not started")
        if self._ident == _thread.get_ident() and not self.is_done():
            raise RuntimeError("Cannot join current thread")
        # Below zero is for ever.
        if self._running.acquire(True, -1 if timeout is None or timeout < 0 else timeout):
            self._running.release()

    def _set_done(self):
        if self._running is None:
            raise RuntimeError("thread not started")
        if self._running.locked():
            self._running.release()


# Threads that the program's end waits for.
_undaemonic = []


def start_joinable_thread(function, handle=None, daemon=True):
    import _thread

    if not callable(function):
        raise TypeError("thread function must be callable")
    if handle is None:
        handle = _ThreadHandle()
    elif not isinstance(handle, _ThreadHandle):
        raise TypeError("'handle' must be a _ThreadHandle")
    if handle._running is not None:
        raise RuntimeError("thread already started")
    handle._running = running = _thread.allocate_lock()
    running.acquire()

    def run():
        _thread._until_end(running)
        try:
            function()
        finally:
            handle._set_done()

    run.__qualname__ = getattr(function, "__qualname__", "run")
    try:
        handle._ident = _thread.start_new_thread(run, ())
    except RuntimeError:
        handle._running = None
        raise
    if not daemon:
        _undaemonic.append(handle)
    return handle


def _shutdown():
    while _undaemonic:
        _undaemonic.pop().join()
