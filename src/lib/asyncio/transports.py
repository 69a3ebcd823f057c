"""Transports: the ends of connections over the simulated network.

A connection is two pipes of bytes. What is written is with the other end when the call returns, as over the loopback, and is read in
one piece with all that was written until then; a pipe holds so much as a kernel's socket buffers do, and the rest waits in the transport.
"""

import _asyncio

# In seconds, of the call that sends: a small round trip over a pipe takes 42 microseconds.
COST = 20e-6
PIPE = 2_500_000
READ = 256 * 1024
HIGH = 64 * 1024


class BaseTransport:
    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)


class ReadTransport(BaseTransport):
    pass


class WriteTransport(BaseTransport):
    pass


class Transport(ReadTransport, WriteTransport):
    pass


class DatagramTransport(BaseTransport):
    pass


class SubprocessTransport(BaseTransport):
    pass


class TransportSocket:
    """What is to be seen of a socket."""

    family, type, proto = 2, 1, 6

    def __init__(self, number, own, other=None):
        self._number, self._own, self._other = number, own, other

    def fileno(self):
        return self._number

    def getsockname(self):
        return self._own

    def getpeername(self):
        return self._other

    def setsockopt(self, *options):
        """Nothing depends on them."""

    def __repr__(self):
        other = "" if self._other is None else f", raddr={self._other}"
        return f"<asyncio.TransportSocket fd={self._number}, family=2, type=1, proto=6, laddr={self._own}{other}>"


class _SelectorSocketTransport(Transport):
    def __init__(self, loop, protocol, socket, server=None):
        super().__init__({"socket": socket, "sockname": socket.getsockname(), "peername": socket.getpeername()})
        self._loop = loop
        self._server = server
        self._peer = None
        # What the other end has sent and this one not read yet.
        self._incoming = bytearray()
        self._eof_incoming = False
        self._arriving = False
        self._buffer = bytearray()
        self._eof_wanted = False
        self._closing = False
        self._lost = False
        # The socket itself: an iteration after the transport.
        self._closed = self._end_sent = False
        self._broken = None
        self._reading = True
        self._write_paused = False
        self.set_write_buffer_limits()
        self.set_protocol(protocol)
        if server is not None:
            server._attach(self)

    def __repr__(self):
        words = [type(self).__name__]
        if self._lost:
            words.append("closed")
        elif self._closing:
            words.append("closing")
        words.append(f"fd={self._extra['socket'].fileno()}")
        return f"<{' '.join(words)}>"

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    # Reading.

    def is_reading(self):
        return self._reading and not self._closing

    def pause_reading(self):
        if self.is_reading():
            self._reading = False

    def resume_reading(self):
        if not self._closing and not self._reading:
            self._reading = True
            if self._incoming or self._eof_incoming:
                self._arrive(0)

    def _arrive(self, cost):
        """The selector of this end's loop will find the socket readable."""
        if self.is_reading() and not self._arriving:
            self._arriving = True
            host, port = self._extra["sockname"][:2]
            what = f"{len(self._incoming)} bytes" if self._incoming else "end"
            _asyncio.deliver(self._loop, f"{what} to {host}:{port}", cost, self._readable)

    def _readable(self):
        self._arriving = False
        if not self._reading or self._closing and not self._incoming:
            return
        if self._closing:
            return
        if self._incoming:
            data = bytes(self._incoming[:READ])
            del self._incoming[:READ]
            self._peer._flush()
            if self._incoming or self._eof_incoming:
                self._arrive(0)
            self._call(self._protocol.data_received, data)
        elif self._broken is not None:
            self._force_close(self._broken)
        elif self._eof_incoming:
            self._eof_incoming = False
            # The end is told once; from now on this end finds out by writing.
            self._reading = False
            if not self._call(self._protocol.eof_received):
                self.close()

    def _call(self, function, *args):
        try:
            return function(*args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, f"Fatal error: protocol.{function.__name__}() call failed.")
            return True

    def _fatal_error(self, error, message="Fatal error on transport"):
        if not isinstance(error, OSError):
            self._loop.call_exception_handler(
                {"message": message, "exception": error, "transport": self, "protocol": self._protocol}
            )
        self._force_close(error)

    # Writing.

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = HIGH if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high, self._low = high, low

    def get_write_buffer_limits(self):
        return self._low, self._high

    def get_write_buffer_size(self):
        return len(self._buffer)

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._eof_wanted:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not data or self._lost or self._closing and self._peer._closing:
            return
        if self._broken is not None:
            self._force_close(BrokenPipeError(32, "Broken pipe"))
            return
        self._buffer += data
        self._flush()
        if len(self._buffer) > self._high and not self._write_paused:
            self._write_paused = True
            self._protocol.pause_writing()

    def writelines(self, lines):
        self.write(b"".join(lines))

    def _flush(self):
        """As much as the pipe takes leaves the buffer."""
        peer = self._peer
        room = PIPE - len(peer._incoming)
        if self._buffer and room > 0:
            if peer._closed:
                # Nobody reads: the other end's kernel says so.
                self._buffer.clear()
                self._broken = ConnectionResetError(104, "Connection reset by peer")
                self._arrive(2 * COST)
            else:
                peer._incoming += self._buffer[:room]
                del self._buffer[:room]
                peer._arrive(COST)
        if self._write_paused and len(self._buffer) <= self._low:
            self._write_paused = False
            self._protocol.resume_writing()
        if not self._buffer and self._eof_wanted:
            self._send_end()
        if not self._buffer and self._closing:
            self._finish(None)

    def write_eof(self):
        if self._closing or self._eof_wanted:
            return
        self._eof_wanted = True
        if not self._buffer:
            self._send_end()

    def can_write_eof(self):
        return True

    def _send_end(self):
        if not self._end_sent and not self._peer._closed:
            self._end_sent = True
            self._peer._eof_incoming = True
            self._peer._arrive(COST)

    # The end.

    def is_closing(self):
        return self._closing

    def close(self):
        if not self._closing:
            self._closing = True
            if not self._buffer:
                self._finish(None)

    def abort(self):
        self._force_close(None)

    def _force_close(self, error):
        if not self._lost:
            self._buffer.clear()
            self._closing = True
            self._finish(error)

    def _finish(self, error):
        if not self._lost:
            self._lost = True
            self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            self._closed = True
            if self._incoming and not self._peer._closed:
                # What nobody has read is an error for who sent it.
                self._peer._broken = ConnectionResetError(104, "Connection reset by peer")
            self._send_end()
            self._protocol = None
            if self._server is not None:
                self._server._detach(self)
                self._server = None
