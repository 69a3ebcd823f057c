"""What `requests` raises."""


class RequestException(OSError):
    """What this package raises."""


class HTTPError(RequestException):
    """`raise_for_status` of a response of 400 and above."""


class ConnectionError(RequestException):
    """No connection."""


class Timeout(RequestException):
    """No answer in time."""


class ConnectTimeout(ConnectionError, Timeout):
    """No connection in time."""


class ReadTimeout(Timeout):
    """Connected, but no answer in time."""
