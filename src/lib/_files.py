"""Files in memory: what a program writes it can read back, and nothing else exists."""

from _disk import FILES, FOLDERS, need_folder, place
from io import BytesIO, StringIO, UnsupportedOperation

_NO_FILE = "No such file or directory"


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    name = file.__fspath__() if hasattr(file, "__fspath__") else file
    if isinstance(name, int):
        raise NotImplementedError("not simulated: open() of a file descriptor")
    if isinstance(name, bytes):
        name = name.decode()
    if not isinstance(name, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(name).__name__}")
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    kinds = [kind for kind in mode if kind in "rwax"]
    if any([kind not in "rwaxbt+" or mode.count(kind) > 1 for kind in mode]):
        raise ValueError(f"invalid mode: {mode!r}")
    if "b" in mode and "t" in mode:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if "b" in mode:
        for given, what in ((encoding, "an encoding"), (errors, "an errors"), (newline, "a newline")):
            if given is not None:
                raise ValueError(f"binary mode doesn't take {what} argument")
    kind = kinds[0]
    at = place(name)
    if kind == "x" and (at in FILES or at in FOLDERS):
        raise FileExistsError(17, "File exists", name)
    if at in FOLDERS:
        raise IsADirectoryError(21, "Is a directory", name)
    if kind == "r" and at not in FILES:
        raise FileNotFoundError(2, _NO_FILE, name)
    need_folder(at, name)
    if kind in "wx":
        FILES[at] = b""
    held = FILES.setdefault(at, b"")
    if "b" in mode:
        return BufferedReader(held, name, mode) if mode in ("rb", "br") else BufferedRandom(held, name, mode)
    return TextIOWrapper(held, name, mode, encoding or "utf-8", errors or "strict", newline)


class _File:
    """What files of both kinds share: they know their name, what may be done, and keep what was written."""

    __module__ = "_io"
    # Until it is opened: what it held before is put in.
    _reads = _writes = True
    mode = ""

    def _opened(self, name, mode):
        self.name = name
        self.mode = mode
        self._reads = "r" in mode or "+" in mode
        self._writes = mode not in ("r", "rt", "tr", "rb", "br")
        if "a" in mode:
            self.seek(0, 2)

    def readable(self):
        self._check_open()
        return self._reads

    def writable(self):
        self._check_open()
        return self._writes

    def fileno(self):
        raise NotImplementedError("not simulated: file descriptors")

    def read(self, size=-1, /):
        self._to("read")
        return super().read(size)

    def readline(self, size=-1, /):
        self._to("read")
        return super().readline(size)

    def write(self, data, /):
        self._to("write")
        if "a" in self.mode:
            self.seek(0, 2)
        return super().write(data)

    def truncate(self, size=None, /):
        self._to("write")
        return super().truncate(size)

    def flush(self):
        self._check_open()
        if self._writes:
            FILES[place(self.name)] = self._bytes()

    def close(self):
        if not self.closed:
            self.flush()
            super().close()

    def __del__(self):
        self.close()

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _to(self, do):
        self._check_open()
        if not (self._reads if do == "read" else self._writes):
            raise UnsupportedOperation(self._refused[do])


class TextIOWrapper(_File, StringIO):
    __module__ = "_io"
    _refused = {"read": "not readable", "write": "not writable"}

    def __init__(self, held, name, mode, encoding, errors, newline):
        text = held.decode(encoding, errors)
        if newline is None:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        super().__init__(text, newline="\n")
        self.encoding = encoding
        self.errors = errors
        self._opened(name, mode)

    def write(self, data, /):
        if not isinstance(data, str):
            raise TypeError(f"write() argument must be str, not {type(data).__name__}")
        return super().write(data)

    def _bytes(self):
        return self.getvalue().encode(self.encoding, self.errors)

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding={self.encoding!r}>"


class BufferedRandom(_File, BytesIO):
    __module__ = "_io"
    _refused = {"read": "read", "write": "write"}

    def __init__(self, held, name, mode):
        super().__init__(held)
        self._opened(name, mode)

    def _bytes(self):
        return self.getvalue()

    def __repr__(self):
        return f"<_io.{type(self).__name__} name={self.name!r}>"


class BufferedReader(BufferedRandom):
    pass
