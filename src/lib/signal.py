"""The module `signal`: its numbers. Signals are not simulated."""

from enum import IntEnum


class Signals(IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGABRT = 6
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


globals().update(Signals.__members__)
globals().update(Handlers.__members__)


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


def getsignal(signalnum, /):
    return default_int_handler if signalnum == 2 else Handlers.SIG_DFL


def _absent(name):
    def function(*args):
        raise NotImplementedError(f"not simulated: signal.{name}(), there are no signals")

    function.__name__ = name
    return function


for _name in "signal alarm setitimer getitimer pause raise_signal sigwait pthread_kill set_wakeup_fd siginterrupt".split():
    globals()[_name] = _absent(_name)
