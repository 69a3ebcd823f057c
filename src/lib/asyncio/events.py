"""Which event loop is the current one: policies, and the functions that ask them."""

import _asyncio
from _asyncio import EventLoop, Handle, TimerHandle, _get_running_loop, get_running_loop
from _thread import _get_main_thread_ident, get_ident
from sys import modules, version_info


class AbstractEventLoop:
    """What every event loop is an instance of."""


class AbstractServer:
    """What `create_server` gives."""


class AbstractEventLoopPolicy:
    """Knows the current event loop, and how to make one."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    def __init__(self):
        # Thread -> what was set there last.
        self._loops = {}

    def get_event_loop(self):
        thread = get_ident()
        if thread not in self._loops and thread == _get_main_thread_ident() and version_info < (3, 14):
            if version_info >= (3, 12):
                _warn("There is no current event loop")
            self.set_event_loop(self.new_event_loop())
        loop = self._loops.get(thread)
        if loop is None:
            threading = modules.get("threading")
            name = threading.current_thread().name if threading else "MainThread"
            raise RuntimeError(f"There is no current event loop in thread {name!r}.")
        return loop

    def set_event_loop(self, loop):
        self._loops.setdefault(get_ident())
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            if version_info < (3, 11):
                raise AssertionError
            raise TypeError(
                f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'"
            )
        self._loops[get_ident()] = loop

    def new_event_loop(self):
        from asyncio.unix_events import SelectorEventLoop

        return SelectorEventLoop()


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    pass


def _warn(message):
    from warnings import warn

    warn(message, DeprecationWarning, stacklevel=4)


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = _UnixDefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(
            f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'"
        )
    _policy = policy


def get_event_loop():
    running = _get_running_loop()
    if running is not None:
        return running
    return get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()
