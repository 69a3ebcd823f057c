"""The package `requests`: blocking HTTP on the simulated network."""

import _asyncio
from _network import Answer, delay_of, host_of, with_query
from requests import exceptions
from requests.exceptions import ConnectionError, ConnectTimeout, HTTPError, ReadTimeout, RequestException, Timeout


class Response:
    def __init__(self, answer, elapsed):
        self.status_code = answer.status
        self.reason = answer.reason
        self.url = answer.url
        self.text = answer.text
        self.content = answer.text.encode()
        self.headers = answer.headers
        self.encoding = "utf-8"
        self._answer = answer

    @property
    def ok(self):
        return self.status_code < 400

    def json(self):
        return self._answer.json()

    def raise_for_status(self):
        if not self.ok:
            whose = "Client" if self.status_code < 500 else "Server"
            raise HTTPError(f"{self.status_code} {whose} Error: {self.reason} for url: {self.url}")

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def __bool__(self):
        return self.ok

    def __repr__(self):
        return f"<Response [{self.status_code}]>"


def request(method, url, *, params=None, timeout=None, headers=None, data=None, json=None, auth=None, cookies=None):
    url = with_query(url, params)
    delay = delay_of(url)
    if isinstance(timeout, tuple):
        timeout = timeout[1]
    if timeout is not None and timeout < delay:
        _asyncio.blocking_request(method, url, timeout)
        pool, port = ("HTTPSConnectionPool", 443) if url.startswith("https") else ("HTTPConnectionPool", 80)
        raise ReadTimeout(f"{pool}(host='{host_of(url)}', port={port}): Read timed out. (read timeout={timeout})")
    _asyncio.blocking_request(method, url, delay)
    return Response(Answer(method, url), delay)


def get(url, params=None, **kwargs):
    return request("GET", url, params=params, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request("POST", url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request("PUT", url, data=data, **kwargs)


def delete(url, **kwargs):
    return request("DELETE", url, **kwargs)


def head(url, **kwargs):
    return request("HEAD", url, **kwargs)


class Session:
    def __init__(self):
        self.headers = {}
        self.params = {}

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def close(self):
        pass

    def request(self, method, url, **kwargs):
        return request(method, url, **kwargs)

    def get(self, url, **kwargs):
        return request("GET", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return request("PUT", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return request("DELETE", url, **kwargs)


def session():
    return Session()
