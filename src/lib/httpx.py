"""The package `httpx`: HTTP, blocking or for coroutines, on the simulated network."""

import _asyncio
from _network import Answer, delay_of, with_query
from asyncio.locks import Semaphore

_DEFAULT_TIMEOUT = 5.0
_UNSET = object()


class HTTPError(Exception):
    """What this package raises."""


class RequestError(HTTPError):
    """No response."""


class TimeoutException(RequestError):
    """No response in time."""


class ConnectTimeout(TimeoutException):
    """No connection in time."""


class ReadTimeout(TimeoutException):
    """Connected, but no response in time."""


class HTTPStatusError(HTTPError):
    """`raise_for_status` of a response of 400 and above."""

    def __init__(self, message, response):
        super().__init__(message)
        self.response = response


class Timeout:
    def __init__(self, timeout=_DEFAULT_TIMEOUT, *, connect=None, read=_UNSET, write=None, pool=None):
        self.read = timeout if read is _UNSET else read


class Limits:
    def __init__(self, *, max_connections=100, max_keepalive_connections=20):
        self.max_connections = max_connections


class Response:
    def __init__(self, answer):
        self.status_code = answer.status
        self.reason_phrase = answer.reason
        self.url = answer.url
        self.text = answer.text
        self.content = answer.text.encode()
        self.headers = answer.headers
        self._answer = answer

    @property
    def is_success(self):
        return 200 <= self.status_code < 300

    @property
    def is_error(self):
        return self.status_code >= 400

    def json(self):
        return self._answer.json()

    def raise_for_status(self):
        if self.is_error:
            whose = "Client" if self.status_code < 500 else "Server"
            words = f"{whose} error '{self.status_code} {self.reason_phrase}' for url '{self.url}'"
            raise HTTPStatusError(words, self)
        return self

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason_phrase}]>"


class _Client:
    def __init__(self, *, base_url="", timeout=_DEFAULT_TIMEOUT, limits=None, headers=None, http2=False, verify=True):
        self._base_url = base_url
        self._timeout = timeout
        self._limits = limits or Limits()
        self.headers = headers or {}
        self.is_closed = False

    def _prepare(self, url, params, timeout):
        """The URL, how long the answer takes, and whether that is too long."""
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        if timeout is _UNSET:
            timeout = self._timeout
        if isinstance(timeout, Timeout):
            timeout = timeout.read
        url = with_query(f"{self._base_url}{url}", params)
        delay = delay_of(url)
        if timeout is not None and timeout < delay:
            return url, timeout, True
        return url, delay, False


class Client(_Client):
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def close(self):
        self.is_closed = True

    def request(self, method, url, *, params=None, timeout=_UNSET, headers=None, data=None, json=None):
        url, delay, too_late = self._prepare(url, params, timeout)
        _asyncio.blocking_request(method, url, delay)
        if too_late:
            raise ReadTimeout("The read operation timed out")
        return Response(Answer(method, url))

    def get(self, url, **kwargs):
        return self.request("GET", url, **kwargs)

    def post(self, url, **kwargs):
        return self.request("POST", url, **kwargs)

    def put(self, url, **kwargs):
        return self.request("PUT", url, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)


class AsyncClient(_Client):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        most = self._limits.max_connections
        self._free = Semaphore(most) if most else None

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        await self.aclose()

    async def aclose(self):
        self.is_closed = True

    async def request(self, method, url, *, params=None, timeout=_UNSET, headers=None, data=None, json=None):
        url, delay, too_late = self._prepare(url, params, timeout)
        if self._free is not None:
            await self._free.acquire()
        try:
            await _asyncio.request(method, url, delay)
        finally:
            if self._free is not None:
                self._free.release()
        if too_late:
            raise ReadTimeout("")
        return Response(Answer(method, url))

    async def get(self, url, **kwargs):
        return await self.request("GET", url, **kwargs)

    async def post(self, url, **kwargs):
        return await self.request("POST", url, **kwargs)

    async def put(self, url, **kwargs):
        return await self.request("PUT", url, **kwargs)

    async def delete(self, url, **kwargs):
        return await self.request("DELETE", url, **kwargs)


def request(method, url, **kwargs):
    with Client() as client:
        return client.request(method, url, **kwargs)


def get(url, **kwargs):
    return request("GET", url, **kwargs)


def post(url, **kwargs):
    return request("POST", url, **kwargs)
