"""The module `io`: streams in memory. Files live in memory, too: see `_files`."""

from fallback import IOBase, TextIOBase, TextIOWrapper, UnsupportedOperation, open

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = BlockingIOError


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


def open_code(path):
    return open(path, "rb")


def FileIO(*args, **kwargs):
    raise NotImplementedError("not simulated: the classes of files, use open()")


BufferedReader = BufferedWriter = BufferedRandom = FileIO


class _InMemory:
    """What StringIO and BytesIO share: a position in what they hold."""

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def close(self):
        self._is_closed = True

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    def tell(self):
        self._check_open()
        return self._position

    def _size(self, size):
        """How many are to be read from here on."""
        self._check_open()
        left = max(len(self._held) - self._position, 0)
        if size is None:
            return left
        if not isinstance(size, int):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        return left if size < 0 else min(size, left)

    def _take(self, size):
        taken = self._held[self._position : self._position + size]
        self._position += len(taken)
        return taken

    def read(self, size=-1, /):
        return self._take(self._size(size))

    def _line(self, size, newline):
        size = self._size(size)
        found = self._held.find(newline, self._position, self._position + size)
        return self._take(size if found < 0 else found + len(newline) - self._position)

    def _truncated(self, size):
        self._check_open()
        size = self._position if size is None else size
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._held = self._held[:size]
        return size


class StringIO(_InMemory, TextIOBase):
    __module__ = "_io"
    encoding = None
    errors = None
    line_buffering = False

    def __getstate__(self):
        return self.getvalue(), self._newline, self.tell(), None

    def __setstate__(self, state):
        text, newline, position, _ = state
        StringIO.__init__(self, text, newline)
        self.seek(position)

    def __init__(self, initial_value="", newline="\n"):
        if not isinstance(initial_value, (str, type(None))):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._newline = newline
        self._parts = []
        self._text = ""
        self._position = 0
        self._is_closed = False
        if initial_value:
            self.write(initial_value)
            self._position = 0

    # What is written at the end waits in a list: writing a long text in pieces stays linear.

    @property
    def _held(self):
        if self._parts:
            self._text += "".join(self._parts)
            self._parts = []
        return self._text

    @_held.setter
    def _held(self, text):
        self._parts = []
        self._text = text
        self._length = len(text)

    _length = 0

    @property
    def newlines(self):
        return None

    def getvalue(self):
        self._check_open()
        return self._held

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got {type(text).__name__!r}")
        self._check_open()
        count = len(text)
        if self._newline is None:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        elif self._newline not in ("", "\n"):
            text = text.replace("\n", self._newline)
        if self._position == self._length:
            self._parts.append(text)
            self._length += len(text)
        else:
            held = self._held.ljust(self._position, "\0")
            self._held = held[: self._position] + text + held[self._position + len(text) :]
        self._position += len(text)
        return count

    def readline(self, size=-1, /):
        if self._newline == "":
            return self._any_line(size)
        return self._line(size, self._newline or "\n")

    def _any_line(self, size):
        size = self._size(size)
        lines = self._held[self._position : self._position + size].splitlines(True)
        return self._take(len(lines[0]) if lines else 0)

    def seek(self, position, whence=SEEK_SET, /):
        self._check_open()
        if whence not in (SEEK_SET, SEEK_CUR, SEEK_END):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence != SEEK_SET and position != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if position < 0:
            raise ValueError(f"Negative seek position {position}")
        self._position = {SEEK_SET: position, SEEK_CUR: self._position, SEEK_END: self._length}[whence]
        return self._position

    def truncate(self, size=None, /):
        return self._truncated(size)


class BytesIO(_InMemory, BufferedIOBase):
    __module__ = "_io"

    def __init__(self, initial_bytes=b""):
        self._held = bytearray(b"" if initial_bytes is None else _bytes_of(initial_bytes))
        self._position = 0
        self._is_closed = False

    def __getstate__(self):
        return self.getvalue(), self.tell(), None

    def __setstate__(self, state):
        held, position, _ = state
        BytesIO.__init__(self, held)
        self.seek(position)

    def getvalue(self):
        self._check_open()
        return bytes(self._held)

    def getbuffer(self):
        self._check_open()
        return memoryview(self._held)

    def _take(self, size):
        return bytes(_InMemory._take(self, size))

    read1 = _InMemory.read

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readline(self, size=-1, /):
        return self._line(size, b"\n")

    def write(self, data, /):
        self._check_open()
        data = _bytes_of(data)
        end = self._position + len(data)
        if data and self._position > len(self._held):
            self._held.extend(bytes(self._position - len(self._held)))
        self._held[self._position : end] = data
        if data:
            self._position = end
        return len(data)

    def seek(self, position, whence=SEEK_SET, /):
        self._check_open()
        if whence == SEEK_SET and position < 0:
            raise ValueError(f"negative seek value {position}")
        if whence not in (SEEK_SET, SEEK_CUR, SEEK_END):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        start = {SEEK_SET: 0, SEEK_CUR: self._position, SEEK_END: len(self._held)}[whence]
        self._position = max(start + position, 0)
        return self._position

    def truncate(self, size=None, /):
        return self._truncated(size)


def _bytes_of(data):
    if isinstance(data, (bytes, bytearray)) or type(data).__name__ == "memoryview":
        return data
    raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
