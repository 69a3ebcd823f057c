"""The package `aiohttp`, its client: HTTP for coroutines on the simulated network."""

import _asyncio
from _network import Answer, delay_of, with_query
from asyncio.exceptions import TimeoutError
from asyncio.locks import Semaphore
from asyncio.timeouts import timeout as _deadline


class ClientError(Exception):
    """What this package raises."""


class ClientConnectionError(ClientError):
    """No connection."""


class ServerTimeoutError(ClientConnectionError, TimeoutError):
    """No answer in time."""


class ClientResponseError(ClientError):
    """A response of 400 and above where none is wanted."""

    def __init__(self, status, message, url):
        super().__init__(status, message, url)
        self.status = status
        self.message = message
        self.request_url = url

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={self.request_url!r}"


class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None):
        self.total = total
        self.connect = connect
        self.sock_read = sock_read
        self.sock_connect = sock_connect


class TCPConnector:
    """Lets at most `limit` requests be under way at once."""

    def __init__(self, *, limit=100, limit_per_host=0, ssl=None):
        if limit_per_host:
            raise NotImplementedError("not simulated yet: aiohttp.TCPConnector(limit_per_host=...)")
        self.limit = limit
        self._free = Semaphore(limit) if limit else None

    async def _connect(self):
        if self._free is not None:
            await self._free.acquire()

    def _release(self):
        if self._free is not None:
            self._free.release()


class ClientResponse:
    def __init__(self, answer, connector):
        self.method = answer.method
        self.status = answer.status
        self.reason = answer.reason
        self.url = answer.url
        self.headers = answer.headers
        self.content_type = "application/json"
        self._answer = answer
        self._connector = connector

    @property
    def ok(self):
        return self.status < 400

    async def read(self):
        self.release()
        return self._answer.text.encode()

    async def text(self, encoding=None):
        self.release()
        return self._answer.text

    async def json(self, *, content_type=None):
        self.release()
        return self._answer.json()

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(self.status, self.reason, self.url)

    def release(self):
        """The connection is free for another request."""
        if self._connector is not None:
            self._connector._release()
            self._connector = None

    def close(self):
        self.release()

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        self.release()

    def __repr__(self):
        return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>"


class _Request:
    """What `session.get(url)` gives: sent when awaited, or entered by `async with`."""

    def __init__(self, coro):
        self._coro = coro

    def __await__(self):
        return self._coro.__await__()

    async def __aenter__(self):
        self._response = await self._coro
        return self._response

    async def __aexit__(self, kind, error, traceback):
        self._response.release()


class ClientSession:
    def __init__(self, base_url="", *, connector=None, timeout=None, headers=None, raise_for_status=False, cookies=None):
        self._base_url = base_url
        self._connector = TCPConnector() if connector is None else connector
        self._timeout = ClientTimeout(total=300) if timeout is None else timeout
        self._raise_for_status = raise_for_status
        self.headers = headers or {}
        self.closed = False

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        await self.close()

    async def close(self):
        self.closed = True

    def get(self, url, **kwargs):
        return _Request(self._send("GET", url, **kwargs))

    def post(self, url, **kwargs):
        return _Request(self._send("POST", url, **kwargs))

    def put(self, url, **kwargs):
        return _Request(self._send("PUT", url, **kwargs))

    def delete(self, url, **kwargs):
        return _Request(self._send("DELETE", url, **kwargs))

    def head(self, url, **kwargs):
        return _Request(self._send("HEAD", url, **kwargs))

    def request(self, method, url, **kwargs):
        return _Request(self._send(method, url, **kwargs))

    async def _send(self, method, url, *, params=None, timeout=None, headers=None, data=None, json=None, ssl=None):
        if self.closed:
            raise RuntimeError("Session is closed")
        url = with_query(f"{self._base_url}{url}", params)
        if timeout is None:
            timeout = self._timeout
        total = timeout.total if isinstance(timeout, ClientTimeout) else timeout
        async with _deadline(total):
            await self._connector._connect()
            try:
                await _asyncio.request(method, url, delay_of(url))
            except:
                self._connector._release()
                raise
        response = ClientResponse(Answer(method, url), self._connector)
        if self._raise_for_status:
            response.raise_for_status()
        return response
