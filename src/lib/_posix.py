"""What `os` knows of processes and file descriptors, on top of the machine's (`_processes`)."""

import sys
from _processes import close, dup, exit, fork as _fork, getpid, getppid, kill as _kill, pipe, read as _read, wait as _wait, write as _write

WNOHANG = 1
WUNTRACED = 2
_hooks = {"before": [], "after_in_parent": [], "after_in_child": []}


def register_at_fork(*, before=None, after_in_parent=None, after_in_child=None):
    given = {"before": before, "after_in_parent": after_in_parent, "after_in_child": after_in_child}
    if not any(given.values()):
        raise TypeError("At least one argument is required.")
    for name, function in given.items():
        if function is not None:
            if not callable(function):
                raise TypeError(f"'{name}' must be callable, not {type(function).__name__}")
            _hooks[name].append(function)


def fork():
    _call(reversed(_hooks["before"]))
    pid = _fork()
    if pid == 0:
        _call(_hooks["after_in_child"])
        return 0
    _call(_hooks["after_in_parent"])
    if sys.version_info >= (3, 12):
        _warn_of_threads()
    return pid


def _call(hooks):
    for hook in hooks:
        try:
            hook()
        except BaseException as error:
            import traceback

            sys.stderr.write(f"Exception ignored in: {hook!r}\n")
            traceback.print_exception(error)


def _warn_of_threads():
    import _thread

    if _thread._count() > 0:
        import warnings

        words = f"This process (pid={getpid()}) is multi-threaded, use of fork() may lead to deadlocks in the child."
        warnings.warn(words, DeprecationWarning, stacklevel=3)


def _exit(status):
    exit(status)


def abort():
    _kill(getpid(), 6)


def kill(pid, signal, /):
    _kill(pid, int(signal))


def waitpid(pid, options, /):
    found = _wait(pid, 0 if options & WNOHANG else None)
    if found is None:
        return (0, 0)
    pid, code = found
    return (pid, -code if code < 0 else code << 8)


def wait():
    return waitpid(-1, 0)


def waitstatus_to_exitcode(status):
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    return WEXITSTATUS(status)


def WIFEXITED(status):
    return status & 0x7F == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xFF


def WIFSIGNALED(status):
    return status & 0x7F not in (0, 0x7F)


def WTERMSIG(status):
    return status & 0x7F


def WCOREDUMP(status):
    return False


def WIFSTOPPED(status):
    return False


def read(fd, length, /):
    if fd == 0:
        raise NotImplementedError("not simulated: os.read(0, n); sys.stdin reads what the program is given")
    if length < 0:
        raise OSError(22, "Invalid argument")
    return _read(fd, length)


def write(fd, data, /):
    if fd in (1, 2):
        (sys.__stdout__ if fd == 1 else sys.__stderr__).write(bytes(data).decode(errors="replace"))
        return len(data)
    return _write(fd, bytes(data))


def fdopen(fd, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True):
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    from _pipe_files import open_pipe

    return open_pipe(fd, mode, closefd)
