"""The base classes of `io`, and the streams of `sys`: part of the module of slow paths, since `print` needs them."""


class UnsupportedOperation(OSError, ValueError):
    __module__ = "io"


class IOBase:
    __module__ = "io"
    _is_closed = False

    @property
    def closed(self):
        return self._is_closed

    def close(self):
        if not self.closed:
            self.flush()
            self._is_closed = True

    def flush(self):
        self._check_open()

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._check_open()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def readlines(self, hint=-1, /):
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, kind, error, traceback, /):
        self.close()

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")


class TextIOBase(IOBase):
    __module__ = "io"


class TextIOWrapper(TextIOBase):
    """`sys.stdin`, `sys.stdout` and `sys.stderr`: each text that is written is an output of the trace."""

    __module__ = "_io"
    encoding = "utf-8"
    newlines = None
    line_buffering = False
    write_through = False

    def __init__(self, name, number, mode, errors):
        self.name = name
        self.mode = mode
        self.errors = errors
        self._number = number
        self._pending = ""
        self.buffer = _Buffer(self)

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding='utf-8'>"

    def fileno(self):
        return self._number

    def readable(self):
        return self.mode == "r"

    def writable(self):
        return self.mode == "w"

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._check_open()
        if self.mode != "w":
            raise UnsupportedOperation("not writable")
        _sys_write(text, self._number)
        return len(text)

    def read(self, size=-1, /):
        self._to_be_read()
        parts = [self._pending]
        length = len(self._pending)
        while (size is None or size < 0 or length < size) and (line := _sys_read_line()):
            parts.append(line)
            length += len(line)
        return self._taken("".join(parts), size)

    def readline(self, size=-1, /):
        self._to_be_read()
        return self._taken(self._pending or _sys_read_line(), size)

    def _taken(self, text, size):
        """The text as far as it was asked for; the rest stays pending."""
        if size is None or size < 0:
            size = len(text)
        self._pending = text[size:]
        return text[:size]

    def reconfigure(self, **options):
        pass

    def _to_be_read(self):
        self._check_open()
        if self.mode != "r":
            raise UnsupportedOperation("not readable")


class _Buffer(IOBase):
    """The bytes below a stream of texts."""

    __module__ = "_io"

    def __init__(self, text):
        self._text = text
        self.name = text.name

    def write(self, data, /):
        self._text.write(bytes(data).decode("utf-8", "replace"))
        return len(data)

    def read(self, size=-1, /):
        return self._text.read(size).encode()

    def readline(self, size=-1, /):
        return self._text.readline(size).encode()


stdin = TextIOWrapper("<stdin>", 0, "r", "strict")
stdout = TextIOWrapper("<stdout>", 1, "w", "strict")
stderr = TextIOWrapper("<stderr>", 2, "w", "backslashreplace")
