"""`Thread`, the threads that there are, and what happens to them when the program is over."""

import _thread
import _trace
import sys
from _thread import _name as _show_name, _until_end, allocate_lock, get_ident, get_native_id
from itertools import count

from .events import Event
from .hooks import report
from .locals import forget
from .old_names import warn

_start_new_thread = _thread.start_new_thread
_numbers = count(1).__next__
# Threads that run, by number; and those that are started, but have not come to run yet.
_active = {}
_limbo = {}


def _newname(template="Thread-%d"):
    return template % _numbers()


class Thread:
    __module__ = "threading"
    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if name:
            name = str(name)
        else:
            name = _newname()
            if target is not None and sys.version_info >= (3, 10) and hasattr(target, "__name__"):
                name += f" ({target.__name__})"
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        if daemon and not _thread.daemon_threads_allowed():
            raise RuntimeError("daemon threads are disabled in this (sub)interpreter")
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._native_id = None
        self._started = Event()
        # Held as long as the thread runs: who joins takes it and gives it back.
        self._running = allocate_lock()
        self._is_stopped = False
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        if self._is_stopped:
            status = "stopped"
        elif self._started.is_set():
            status = "started"
        else:
            status = "initial"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        _limbo[self] = self
        try:
            ident = _start_new_thread(self._bootstrap, ())
        except Exception:
            del _limbo[self]
            raise
        self._started._cond._means("ThreadBegin", _trace.thread(ident))
        self._started.wait()

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # They may be what keeps the thread itself alive.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        self._bootstrap_inner()

    def _bootstrap_inner(self):
        self._enter()
        try:
            self.run()
        except:
            report(self)
        finally:
            self._leave()

    def _enter(self):
        self._running.acquire()
        self._ident = get_ident()
        self._native_id = get_native_id()
        _until_end(self._running)
        _show_name(self._ident, self._name)
        _active[self._ident] = self
        _limbo.pop(self, None)
        self._started.set()

    def _leave(self):
        forget(self._ident)
        del _active[self._ident]
        self._is_stopped = True
        self._running.release()

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is None:
            self._running.acquire()
        elif not self._running.acquire(True, max(timeout, 0)):
            return
        self._running.release()

    def is_alive(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._started.is_set() and not self._is_stopped

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)
        if self._ident is not None:
            _show_name(self._ident, self._name)

    @property
    def ident(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        if daemonic and not _thread.daemon_threads_allowed():
            raise RuntimeError("daemon threads are disabled in this interpreter")
        self._daemonic = daemonic

    def isDaemon(self):
        warn("isDaemon", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        warn("setDaemon", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        warn("getName", "get the name attribute")
        return self.name

    def setName(self, name):
        warn("setName", "set the name attribute")
        self.name = name


class _MainThread(Thread):
    """The main thread of the process, from 3.13; before, the thread that first imported this module. It runs already."""

    __module__ = "threading"

    def __init__(self):
        super().__init__(name="MainThread", daemon=False)
        main = _thread._get_main_thread_ident()
        if main == get_ident() or sys.version_info < (3, 13):
            self._enter()
        else:
            self._running.acquire()
            self._ident = main
            _active[main] = self
            self._started.set()


class _DummyThread(Thread):
    """Stands for a thread that was started without this module."""

    __module__ = "threading"

    def __init__(self):
        super().__init__(name=_newname("Dummy-%d"), daemon=_thread.daemon_threads_allowed())
        self._enter()

    def is_alive(self):
        return True

    def join(self, timeout=None):
        error = RuntimeError if sys.version_info >= (3, 13) else AssertionError
        raise error("cannot join a dummy thread")


def current_thread():
    thread = _active.get(get_ident())
    return _DummyThread() if thread is None else thread


def main_thread():
    return _main_thread


def enumerate():
    return [*_active.values(), *_limbo.values()]


def active_count():
    return len(_active) + len(_limbo)


_main_thread = _MainThread()
_at_exit = []
_over = False


def _register_atexit(func, *args, **kwargs):
    """To be called when the main thread has come to its end, before it waits for the others."""
    if _over:
        raise RuntimeError("can't register atexit after shutdown")
    _at_exit.append((func, args, kwargs))


def _after_fork():
    """The vm calls this in a child that was forked: of all threads only the one that called is there, and is the main one now."""
    global _main_thread
    current = current_thread()
    for thread in [*_active.values(), *_limbo.values()]:
        if thread is not current:
            thread._is_stopped = True
            thread._running = allocate_lock()
    _limbo.clear()
    _active.clear()
    _active[current._ident] = current
    current._native_id = get_native_id()
    _main_thread = current


def _too_late(function, args):
    """Of all versions only 3.12 refuses new threads as soon as the main thread has come to its end."""
    raise RuntimeError("can't create new thread at interpreter shutdown")


def _shutdown():
    """The vm calls this on the main thread when the program is over: it waits for all threads but the daemons."""
    global _over, _start_new_thread
    if _over:
        return
    _over = True
    if sys.version_info[:2] == (3, 12):
        _start_new_thread = _too_late
    _main_thread._is_stopped = True
    _main_thread._running.release()
    while _at_exit:
        func, args, kwargs = _at_exit.pop()
        func(*args, **kwargs)
    if sys.version_info >= (3, 13):
        _thread._shutdown()
    while True:
        awaited = [thread for thread in enumerate() if not thread.daemon and not isinstance(thread, (_MainThread, _DummyThread))]
        if not awaited:
            break
        for thread in awaited:
            thread._started.wait()
            thread._running.acquire()
            thread._running.release()
