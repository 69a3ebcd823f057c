"""What the simulated network answers, for the client libraries.

Every URL is answered after the latency of the scenario, with a body that says which URL it was. Two paths known from
httpbin are heeded: `/delay/3` takes three seconds, `/status/404` answers with that status.
"""

import _coroscope

_REASONS = {
    200: "OK",
    201: "Created",
    204: "No Content",
    301: "Moved Permanently",
    302: "Found",
    304: "Not Modified",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    418: "I'm a teapot",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class Answer:
    """A response as it comes over the wire."""

    def __init__(self, method, url):
        self.method = method
        self.url = url
        self.status = int(_after(url, "/status/") or 200)
        self.reason = _REASONS.get(self.status, "")
        quoted = url.replace("\\", "\\\\").replace('"', '\\"')
        self.text = f'{{"url": "{quoted}"}}'
        self.headers = {"Content-Type": "application/json", "Content-Length": str(len(self.text))}

    def json(self):
        return {"url": self.url}


def delay_of(url):
    """Seconds from sending the request to its answer."""
    delay = _after(url, "/delay/")
    return float(delay) if delay else _coroscope.network_latency()


def host_of(url):
    return url.partition("://")[2].partition("/")[0]


def with_query(url, params):
    if not params:
        return url
    query = "&".join([f"{name}={value}" for name, value in dict(params).items()])
    return f"{url}&{query}" if "?" in url else f"{url}?{query}"


def _after(url, marker):
    """The number that follows the marker in the path, or nothing."""
    rest = url.partition(marker)[2]
    digits = ""
    for character in rest:
        if character not in "0123456789." or (character == "." and "." in digits):
            break
        digits += character
    return digits.rstrip(".")
