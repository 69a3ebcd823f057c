"""The module `urllib.request`: blocking requests on the simulated network."""

import _asyncio
import io
from _network import Answer, delay_of
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urlsplit

__all__ = ["Request", "urlopen"]


class Request:
    """What is asked for, and how."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        parts = urlsplit(url)
        if not parts.scheme:
            raise ValueError(f"unknown url type: {url!r}")
        self.full_url = url
        self.type = parts.scheme
        self.host = parts.netloc
        self.data = data
        self.headers = {}
        self.unredirected_hdrs = {}
        for name, value in headers.items():
            self.add_header(name, value)
        self.origin_req_host = parts.hostname if origin_req_host is None else origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def selector(self):
        parts = urlsplit(self.full_url)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    def get_method(self):
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)

    def header_items(self):
        return list(self.headers.items())


class _Headers(dict):
    """Headers, found whatever the case of their letters."""

    def get(self, name, default=None):
        return next((value for key, value in self.items() if key.lower() == name.lower()), default)

    def __getitem__(self, name):
        return self.get(name)

    def __contains__(self, name):
        return self.get(name) is not None

    def get_content_type(self):
        return self.get("Content-Type").partition(";")[0]

    def get_content_charset(self, failobj=None):
        return failobj


class _Response(io.BytesIO):
    """An answer, read like a file."""

    def __init__(self, answer):
        super().__init__(answer.text.encode())
        self.url = answer.url
        self.code = self.status = answer.status
        self.reason = self.msg = answer.reason
        self.headers = _Headers(answer.headers)

    def geturl(self):
        return self.url

    def getcode(self):
        return self.code

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return list(self.headers.items())


def urlopen(url, data=None, timeout=None, *, context=None):
    asked = Request(url, data) if isinstance(url, str) else url
    if data is not None:
        asked.data = data
    if isinstance(asked.data, str):
        raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
    if asked.type not in ("http", "https"):
        raise URLError(f"unknown url type: {asked.type}")
    if not asked.host:
        raise URLError("no host given")
    method, delay = asked.get_method(), delay_of(asked.full_url)
    if timeout is not None and timeout < delay:
        _asyncio.blocking_request(method, asked.full_url, timeout)
        raise TimeoutError("The read operation timed out" if asked.type == "https" else "timed out")
    _asyncio.blocking_request(method, asked.full_url, delay)
    answer = Answer(method, asked.full_url)
    response = _Response(answer)
    if answer.status >= 400:
        raise HTTPError(asked.full_url, answer.status, answer.reason, response.headers, response)
    return response


def urlretrieve(url, filename=None, reporthook=None, data=None):
    raise NotImplementedError("not simulated yet: urllib.request.urlretrieve()")
