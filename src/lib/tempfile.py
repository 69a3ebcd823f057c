"""The module `tempfile`: files and folders in memory with names of their own, which are gone when they are no longer needed."""

import os
import shutil
import weakref
from _entropy import _source
from types import GenericAlias

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
    "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]  # fmt: skip

TMP_MAX = 10000
template = "tmp"
tempdir = None
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempdir():
    return "/tmp" if tempdir is None else os.fspath(tempdir)


def gettempprefix():
    return template


def gettempdirb():
    return os.fsencode(gettempdir())


def gettempprefixb():
    return os.fsencode(template)


def _free_name(suffix, prefix, folder):
    folder = os.path.abspath(gettempdir() if folder is None else folder)
    while True:
        name = "".join(_source.choices(_LETTERS, k=8))
        path = os.path.join(folder, f"{template if prefix is None else prefix}{name}{suffix or ''}")
        if not os.path.exists(path):
            return path


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _free_name(suffix, prefix, dir)
    os.mkdir(path)
    return path


def mktemp(suffix="", prefix=template, dir=None):
    return _free_name(suffix, prefix, dir)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    raise NotImplementedError("not simulated: tempfile.mkstemp(), files have no descriptors; NamedTemporaryFile has a name")


class _TemporaryFileWrapper:
    """A file that is deleted when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._on_close = delete and delete_on_close
        self._finalizer = weakref.finalize(self, _remove, file, name) if delete else None

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, kind, error, traceback):
        self.file.__exit__(kind, error, traceback)
        if self._finalizer:
            self._finalizer()

    def __iter__(self):
        for line in self.file:
            yield line

    def close(self):
        self.file.close()
        if self._on_close:
            self._finalizer()


def _remove(file, name):
    file.close()
    if os.path.exists(name):
        os.remove(name)


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None,
    delete_on_close=True
):  # fmt: skip
    name = _free_name(suffix, prefix, dir)
    return _TemporaryFileWrapper(open(name, mode, buffering, encoding, errors, newline), name, delete, delete_on_close)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None
):  # fmt: skip
    return NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)


class SpooledTemporaryFile:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("not simulated: tempfile.SpooledTemporaryFile")

    __class_getitem__ = classmethod(GenericAlias)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete
        self._finalizer = weakref.finalize(self, shutil.rmtree, self.name, True) if delete else None

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, kind, error, traceback):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if self._finalizer is None or self._finalizer.detach() or os.path.exists(self.name):
            shutil.rmtree(self.name)

    __class_getitem__ = classmethod(GenericAlias)
