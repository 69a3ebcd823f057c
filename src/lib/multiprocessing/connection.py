"""Connections: objects and bytes through pipes, as messages."""

import _processes

from .context import BufferTooShort, get_spawning_popen
from .reduction import ForkingPickler

__all__ = ["Client", "Listener", "Pipe", "wait"]


class Connection:
    __module__ = "multiprocessing.connection"

    def __init__(self, handle, readable=True, writable=True):
        handle = handle.__index__()
        if handle < 0:
            raise ValueError("invalid handle")
        if not readable and not writable:
            raise ValueError("at least one of `readable` and `writable` must be True")
        self._handle = handle
        self._readable = readable
        self._writable = writable

    def __del__(self):
        if self._handle is not None:
            self.close()

    def _check_closed(self):
        if self._handle is None:
            raise OSError("handle is closed")

    def _check_readable(self):
        self._check_closed()
        if not self._readable:
            raise OSError("connection is write-only")

    def _check_writable(self):
        self._check_closed()
        if not self._writable:
            raise OSError("connection is read-only")

    @property
    def closed(self):
        return self._handle is None

    @property
    def readable(self):
        return self._readable

    @property
    def writable(self):
        return self._writable

    def fileno(self):
        self._check_closed()
        return self._handle

    def close(self):
        if self._handle is not None:
            handle, self._handle = self._handle, None
            try:
                _processes.close(handle)
            except OSError:
                pass

    def send_bytes(self, buf, offset=0, size=None):
        self._check_writable()
        data = bytes(buf)
        if offset < 0:
            raise ValueError("offset is negative")
        if len(data) < offset:
            raise ValueError("buffer length < offset")
        if size is None:
            size = len(data) - offset
        elif size < 0:
            raise ValueError("size is negative")
        elif offset + size > len(data):
            raise ValueError("buffer length < offset + size")
        self._send(data[offset : offset + size])

    def send(self, obj):
        self._check_writable()
        self._send(ForkingPickler.dumps(obj))

    def recv_bytes(self, maxlength=None):
        self._check_readable()
        if maxlength is not None and maxlength < 0:
            raise ValueError("negative maxlength")
        data = self._receive(maxlength)
        if data is None:
            self.close()
            raise OSError("bad message length")
        return data

    def recv_bytes_into(self, buf, offset=0):
        self._check_readable()
        room = len(buf)
        if offset < 0:
            raise ValueError("negative offset")
        if offset > room:
            raise ValueError("offset too large")
        data = self._receive(None)
        if room < offset + len(data):
            raise BufferTooShort(data)
        buf[offset : offset + len(data)] = data
        return len(data)

    def recv(self):
        self._check_readable()
        return ForkingPickler.loads(self._receive(None))

    def poll(self, timeout=0.0):
        self._check_readable()
        return bool(wait([self], timeout))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()

    def _send(self, data):
        header = len(data).to_bytes(4, "big")
        if len(data) > 16384:
            # Two writes cost less than a copy.
            _processes.write(self._handle, header)
            _processes.write(self._handle, data)
        else:
            _processes.write(self._handle, header + data)

    def _receive(self, most):
        size = int.from_bytes(self._read(4), "big")
        if most is not None and size > most:
            return None
        return self._read(size)

    def _read(self, size):
        parts = []
        missing = size
        while missing > 0:
            part = _processes.read(self._handle, missing)
            if not part:
                if missing == size:
                    raise EOFError
                raise OSError("got end of file during message")
            missing -= len(part)
            parts.append(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def __reduce__(self):
        popen = get_spawning_popen()
        if popen is None:
            raise NotImplementedError("not simulated: sending a Connection to a process that runs already")
        return Connection, (popen.duplicate_for_child(self.fileno()), self._readable, self._writable)


def Pipe(duplex=True):
    """Two connections; without `duplex` the first only receives and the second only sends."""
    if duplex:
        first, second = _processes.socketpair()
        return Connection(first), Connection(second)
    reads, writes = _processes.pipe()
    return Connection(reads, writable=False), Connection(writes, readable=False)


def wait(object_list, timeout=None):
    """Those of the connections and sentinels that are ready."""
    numbers = {}
    for obj in object_list:
        numbers.setdefault(obj if isinstance(obj, int) else obj.fileno(), obj)
    ready = _processes.poll(list(numbers), None if timeout is None else max(timeout, 0))
    return [numbers[number] for number in ready]


def Client(address, family=None, authkey=None):
    raise NotImplementedError("not simulated: multiprocessing.connection.Client")


def Listener(address=None, family=None, backlog=1, authkey=None):
    raise NotImplementedError("not simulated: multiprocessing.connection.Listener")
