"""The module `os`, its harmless part: there are processes and pipes, and files in memory (see `_disk`)."""

import sys

from _posix import WCOREDUMP, WEXITSTATUS, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WTERMSIG, WUNTRACED
from _posix import _exit, abort, close, dup, fdopen, fork, getpid, getppid, kill, pipe, read, register_at_fork, wait, waitpid
from _posix import waitstatus_to_exitcode, write
from os import path

name = "posix"
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
defpath = "/bin:/usr/bin"
devnull = "/dev/null"
error = OSError
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK, EX_USAGE = 0, 64
_CPUS = 2


class _Environ(dict):
    def __setitem__(self, key, value):
        for text in (key, value):
            if not isinstance(text, str):
                raise TypeError(f"str expected, not {type(text).__name__}")
        super().__setitem__(key, value)

    def __repr__(self):
        return f"environ({dict(self)!r})"

    def copy(self):
        return dict(self)


environ = _Environ({"HOME": "/home/user", "LANG": "C.UTF-8", "PATH": defpath, "PWD": "/home/user", "USER": "user"})


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


def getuid():
    return 1000


getgid = geteuid = getegid = getuid


def getlogin():
    return "user"


def getcwd():
    return "/home/user"


def cpu_count():
    return _CPUS


def process_cpu_count():
    return _CPUS


def sched_getaffinity(pid, /):
    return set(range(_CPUS))


def getloadavg():
    return (0.0, 0.0, 0.0)


def urandom(size, /):
    """Bytes that the seed of the run decides."""
    from _entropy import random_bytes

    return random_bytes(size)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return method(path)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


def strerror(code, /):
    from _error_words import WORDS

    words = WORDS[code] if 0 <= code < len(WORDS) else ""
    return words or f"Unknown error {code}"


class terminal_size(tuple):
    """Columns and lines."""

    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f"os.terminal_size(columns={self.columns}, lines={self.lines})"


def get_terminal_size(fallback=(80, 24), /):
    raise OSError(25, "Inappropriate ioctl for device")


class PathLike:
    pass


def _of_disk(name, function_name):
    def function(*args, **kwargs):
        import _disk

        return getattr(_disk, function_name)(*args, **kwargs)

    function.__name__ = function.__qualname__ = name
    return function


for _name in "listdir makedirs mkdir remove rename rmdir walk".split():
    globals()[_name] = _of_disk(_name, _name)
unlink = _of_disk("unlink", "remove")
replace = _of_disk("replace", "rename")


def _absent(name):
    def function(*args, **kwargs):
        raise NotImplementedError(f"not simulated: os.{name}(), there are no other programs, and files are only in memory")

    function.__name__ = name
    return function


for _name in (
    "access chdir chmod chown dup2 execv execvp fstat fsync getgroups getpgid ioctl killpg link lstat mkfifo nice open pipe2 "
    "popen posix_spawn readlink removedirs renames scandir sendfile setsid spawnl stat statvfs symlink sync system times "
    "truncate ttyname umask uname utime wait3 wait4 waitid"
).split():
    globals()[_name] = _absent(_name)
if sys.version_info < (3, 13):
    del process_cpu_count
