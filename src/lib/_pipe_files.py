"""What `os.fdopen` gives: one end of a pipe as a file, of bytes or of text."""

from io import BufferedIOBase, TextIOBase, UnsupportedOperation

import _processes

_BUFFER = 8192


def open_pipe(fd, mode, closefd):
    kinds = [kind for kind in mode if kind in "rw"]
    if len(kinds) != 1 or "+" in mode:
        raise NotImplementedError(f"not simulated: os.fdopen() in mode {mode!r}")
    return (_Bytes if "b" in mode else _Text)(fd, kinds[0], mode, closefd)


class _End:
    """Reads ahead and writes late, as buffered files do."""

    _held = b""

    def __init__(self, fd, kind, mode, closefd):
        self._fd = self.name = fd
        self._reads = kind == "r"
        self._closes = closefd
        self.mode = mode

    def fileno(self):
        return self._fd

    def readable(self):
        return self._reads

    def writable(self):
        return not self._reads

    def _fill(self):
        if not self._reads:
            raise UnsupportedOperation("not readable")
        self._check_open()
        data = _processes.read(self._fd, _BUFFER)
        self._held += data
        return bool(data)

    def _take(self, size):
        taken, self._held = self._held[:size], self._held[size:]
        return taken

    def _read(self, size):
        while (size is None or size < 0 or len(self._held) < size) and self._fill():
            pass
        return self._take(len(self._held) if size is None or size < 0 else size)

    def _readline(self):
        while b"\n" not in self._held and self._fill():
            pass
        end = self._held.find(b"\n")
        return self._take(len(self._held) if end < 0 else end + 1)

    def _write(self, data):
        if self._reads:
            raise UnsupportedOperation("not writable")
        self._check_open()
        self._held += data
        if len(self._held) > _BUFFER:
            self.flush()

    def flush(self):
        self._check_open()
        if not self._reads and self._held:
            held, self._held = self._held, b""
            _processes.write(self._fd, held)

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self._is_closed = True
                if self._closes:
                    _processes.close(self._fd)

    def __del__(self):
        self.close()

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")


class _Bytes(_End, BufferedIOBase):
    def read(self, size=-1, /):
        return self._read(size)

    def readline(self, size=-1, /):
        return self._readline()

    def write(self, data, /):
        self._write(bytes(data))
        return len(data)


class _Text(_End, TextIOBase):
    def read(self, size=-1, /):
        if size is not None and size >= 0:
            raise NotImplementedError("not simulated: reading so many characters from a pipe")
        return self._read(-1).decode()

    def readline(self, size=-1, /):
        return self._readline().decode()

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._write(text.encode())
        return len(text)
