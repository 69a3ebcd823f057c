"""Servers and connections of the simulated network: those of one program find one another by host and port."""

import _asyncio
from asyncio.events import AbstractServer
from asyncio.exceptions import CancelledError
from asyncio.tasks import gather
from asyncio.transports import COST, TransportSocket, _SelectorSocketTransport
from sys import version_info

# A round trip to an executor.
LOOK_UP = 83e-6
# Who listens at which port, and the numbers that come next.
_listening = {}
_free_port = 40000
_number = 5


def _next_number():
    global _number
    _number += 1
    return _number


def _next_port():
    global _free_port
    _free_port += 1
    return _free_port


async def resolve(host):
    """The address of a host of this machine; names are looked up, in CPython by a thread."""
    if host not in ("127.0.0.1", "0.0.0.0"):
        await _asyncio.request("look up", "0.0.0.0" if not host else host, LOOK_UP)
    if host in ("localhost", "127.0.0.1"):
        return "127.0.0.1"
    if host in (None, "", "0.0.0.0"):
        return "0.0.0.0"
    raise NotImplementedError(f"not simulated: the host {host!r}; connections lead to servers of the program itself, on 127.0.0.1")


class Server(AbstractServer):
    def __init__(self, loop, factory, addresses):
        self._loop = loop
        self._factory = factory
        self._sockets = [TransportSocket(_next_number(), address) for address in addresses]
        self._clients = {}
        self._waiters = []
        # Connections that are to be accepted, all at once.
        self._backlog = []
        self._is_serving = False
        self._forever = None

    def __repr__(self):
        return f"<{type(self).__name__} sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return () if self._sockets is None else tuple(self._sockets)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._is_serving

    def _start(self):
        if self._is_serving or self._sockets is None:
            return
        self._is_serving = True
        for socket in self._sockets:
            _listening[socket.getsockname()] = self

    def _accept(self):
        accepted, self._backlog = self._backlog, []
        for each in accepted:
            each._accept()

    async def start_serving(self):
        self._start()
        await _asyncio.turn()

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._forever = None

    def close(self):
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for socket in sockets:
            _listening.pop(socket.getsockname(), None)
        self._is_serving = False
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
            self._forever = None
        if not self._clients:
            self._wake()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def wait_closed(self):
        # Up to 3.11 a closed server is not waited for.
        if self._waiters is None or version_info < (3, 12) and self._sockets is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    def _wake(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)

    def _attach(self, transport):
        self._clients[transport] = None

    def _detach(self, transport):
        self._clients.pop(transport, None)
        if not self._clients and self._sockets is None:
            self._wake()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        self.close()
        await self.wait_closed()


if version_info < (3, 13):
    del Server.close_clients, Server.abort_clients


async def create_server(loop, factory, host, port, start_serving):
    if port is None:
        port = 0
    hosts = [host] if host is None or isinstance(host, str) else list(host)
    port = port or _next_port()
    found = await gather(*[loop._create_server_getaddrinfo(each, port) for each in hosts])
    addresses = [(address, port) for address in found]
    for address in addresses:
        if any([port == address[1] and (host == address[0] or "0.0.0.0" in (host, address[0])) for host, port in _listening]):
            reason = "address already in use"
            if version_info >= (3, 13):
                reason = f"[errno 98] {reason}"
            raise OSError(98, f"error while attempting to bind on address {address!r}: {reason}")
    server = Server(loop, factory, addresses)
    if start_serving:
        server._start()
        await _asyncio.turn()
    return server


async def create_connection(loop, factory, host, port):
    if host is None and port is None:
        raise ValueError("host and port was not specified and no sock specified")
    address = await resolve(host)
    if address == "0.0.0.0":
        address = "127.0.0.1"
    server = _listening.get((address, port)) or _listening.get(("0.0.0.0", port))
    if server is None:
        refusal = loop.create_future()

        def refused():
            refusal.set_exception(ConnectionRefusedError(111, f"Connect call failed {(address, port)!r}"))

        _asyncio.deliver(loop, f"refusal of {address}:{port}", COST, refused)
        await refusal
    own = (address, _next_port())
    here = _SelectorSocketTransport(loop, None, TransportSocket(_next_number(), own, (address, port)))
    here._reading = False
    here._peer = accepting = _Accepting(server, here, own, (address, port))
    # The server's socket is readable, then this one writable.
    server._backlog.append(accepting)
    if len(server._backlog) == 1:
        _asyncio.deliver(server._loop, f"connection to {address}:{port}", COST, server._accept)
    await _asyncio.request("connect to", f"{address}:{port}", 0)
    protocol = factory()
    here.set_protocol(protocol)
    waiter = loop.create_future()
    loop.call_soon(protocol.connection_made, here)
    loop.call_soon(here.resume_reading)
    loop.call_soon(_release, waiter)
    await waiter
    return here, protocol


def _release(waiter):
    if not waiter.done():
        waiter.set_result(None)


class _Accepting:
    """The other end of a connection until the server has accepted it: its kernel takes what comes."""

    _closing = _closed = False

    def __init__(self, server, client, own, address):
        self._server, self._client, self._own, self._address = server, client, own, address
        self._incoming = bytearray()
        self._eof_incoming = False

    def _arrive(self, cost):
        """It will be read when there is somebody to read it."""

    def _flush(self):
        """It sends nothing."""

    def _accept(self):
        if self._server._sockets is None:
            self._closing = self._closed = True
            self._client._broken = ConnectionResetError(104, "Connection reset by peer")
            self._client._arrive(COST)
            return
        self._server._loop.create_task(BaseSelectorEventLoop._accept_connection2(self))


class BaseSelectorEventLoop:
    """Of this name CPython's tasks are that accept a connection."""

    async def _accept_connection2(accepting):
        server, loop = accepting._server, accepting._server._loop
        protocol = server._factory()
        socket = TransportSocket(_next_number(), accepting._address, accepting._own)
        here = _SelectorSocketTransport(loop, protocol, socket, server)
        here._peer, accepting._client._peer = accepting._client, here
        waiter = loop.create_future()
        loop.call_soon(protocol.connection_made, here)
        loop.call_soon(_begin, here, accepting)
        loop.call_soon(_release, waiter)
        await waiter


def _begin(transport, accepting):
    """The loop looks at the new socket from now on."""
    transport._incoming += accepting._incoming
    transport._eof_incoming |= accepting._eof_incoming
    if transport._incoming or transport._eof_incoming:
        transport._arrive(0)
