"""The module `urllib.parse`: URLs taken apart and put together, and the quoting of what stands in them."""

import re
from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl", "quote",
    "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
    "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]  # fmt: skip

uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps", "rtspu",
    "sftp", "svn", "svn+ssh", "ws", "wss",
]  # fmt: skip
uses_netloc = uses_relative + ["telnet", "snews", "rsync", "nfs", "git", "git+ssh", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp", "tel"]
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*")
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


class _Place:
    """What stands in a network location: user, password, host and port."""

    __slots__ = ()

    def _user_and_host(self):
        user, at, host = self.netloc.rpartition(self.netloc[:0] + self._text("@"))
        return (user if at else None), host

    def _text(self, text):
        return text.encode() if isinstance(self.netloc, bytes) else text

    @property
    def username(self):
        user, _ = self._user_and_host()
        return None if user is None else user.partition(self._text(":"))[0]

    @property
    def password(self):
        user, _ = self._user_and_host()
        if user is None:
            return None
        _, colon, password = user.partition(self._text(":"))
        return password if colon else None

    def _host_and_port(self):
        _, host = self._user_and_host()
        _, bracket, inside = host.partition(self._text("["))
        if bracket:
            host, _, rest = inside.partition(self._text("]"))
            port = rest.partition(self._text(":"))[2]
        else:
            host, _, port = host.partition(self._text(":"))
        return host, port

    @property
    def hostname(self):
        host = self._host_and_port()[0]
        if not host:
            return None
        # What follows a "%" is the name of an interface, whose case counts.
        host, percent, zone = host.partition(self._text("%"))
        return host.lower() + percent + zone

    @property
    def port(self):
        port = self._host_and_port()[1]
        if not port:
            return None
        text = port.decode() if isinstance(port, bytes) else port
        if not (text.isdigit() and text.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        if int(text) > 65535:
            raise ValueError("Port out of range 0-65535")
        return int(text)


class _Encodes:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return _BYTES[type(self)](*[part.encode(encoding, errors) for part in self])


class _Decodes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return _TEXTS[type(self)](*[part.decode(encoding, errors) for part in self])


class _Split(namedtuple("SplitResult", "scheme netloc path query fragment")):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class _Parsed(namedtuple("ParseResult", "scheme netloc path params query fragment")):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class _Defragged(namedtuple("DefragResult", "url fragment")):
    __slots__ = ()

    def geturl(self):
        return self.url + self.url[:0].join([_hash(self.url), self.fragment]) if self.fragment else self.url


def _hash(url):
    return b"#" if isinstance(url, bytes) else "#"


class DefragResult(_Defragged, _Encodes):
    __slots__ = ()


class SplitResult(_Split, _Place, _Encodes):
    __slots__ = ()


class ParseResult(_Parsed, _Place, _Encodes):
    __slots__ = ()


class DefragResultBytes(_Defragged, _Decodes):
    __slots__ = ()


class SplitResultBytes(_Split, _Place, _Decodes):
    __slots__ = ()


class ParseResultBytes(_Parsed, _Place, _Decodes):
    __slots__ = ()


_BYTES = {DefragResult: DefragResultBytes, SplitResult: SplitResultBytes, ParseResult: ParseResultBytes}
_TEXTS = {of_bytes: of_text for of_text, of_bytes in _BYTES.items()}


def _as_texts(*values):
    """The values as texts, and whether they were bytes."""
    kinds = {isinstance(value, str) for value in values if value or isinstance(value, str) and value}
    if len(kinds) > 1:
        raise TypeError("Cannot mix str and non-str arguments")
    are_bytes = any([isinstance(value, (bytes, bytearray)) for value in values]) and True not in kinds
    if not are_bytes:
        return [value or "" for value in values], False
    return [value.decode("ascii") if value else "" for value in values], True


def _like(result, are_bytes):
    if not are_bytes:
        return result
    return result.encode("ascii")


def _split(url, scheme, allow_fragments):
    url = url.lstrip("".join(map(chr, range(33))))
    for unsafe in "\t\r\n":
        url = url.replace(unsafe, "")
        scheme = scheme.replace(unsafe, "")
    scheme = scheme.strip("".join(map(chr, range(33))))
    netloc = query = fragment = ""
    found = _SCHEME.match(url)
    if found and url[found.end() : found.end() + 1] == ":":
        scheme, url = found[0].lower(), url[found.end() + 1 :]
    if url[:2] == "//":
        end = min([at for at in [url.find(c, 2) for c in "/?#"] if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    return SplitResult(scheme, netloc, url, query, fragment)


def urlsplit(url, scheme="", allow_fragments=True):
    (url, scheme), are_bytes = _as_texts(url, scheme)
    return _like(_split(url, scheme, allow_fragments), are_bytes)


def _parse(url, scheme, allow_fragments):
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        # Only those of the last part count.
        at = path.find(";", path.rfind("/") + 1 if "/" in path else 0)
        if at >= 0:
            path, params = path[:at], path[at + 1 :]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    (url, scheme), are_bytes = _as_texts(url, scheme)
    return _like(_parse(url, scheme, allow_fragments), are_bytes)


def urlunparse(components):
    (scheme, netloc, url, params, query, fragment), are_bytes = _as_texts(*components)
    url = _unsplit(scheme, netloc, f"{url};{params}" if params else url, query, fragment)
    return url.encode("ascii") if are_bytes else url


def urlunsplit(components):
    parts, are_bytes = _as_texts(*components)
    url = _unsplit(*parts)
    return url.encode("ascii") if are_bytes else url


def _unsplit(scheme, netloc, url, query, fragment):
    if netloc:
        if url and url[:1] != "/":
            url = "/" + url
        url = f"//{netloc}{url}"
    elif url[:2] == "//" or scheme and scheme in uses_netloc and url[:1] in ("", "/"):
        url = "//" + url
    if scheme:
        url = f"{scheme}:{url}"
    if query:
        url = f"{url}?{query}"
    return f"{url}#{fragment}" if fragment else url


def urljoin(base, url, allow_fragments=True):
    """What a link means on the page of the base."""
    if not base:
        return url
    if not url:
        return base
    (base, url), are_bytes = _as_texts(base, url)
    joined = _join(base, url, allow_fragments)
    return joined.encode("ascii") if are_bytes else joined


def _join(base, url, allow_fragments):
    on = _parse(base, "", allow_fragments)
    to = _parse(url, on.scheme, allow_fragments)
    if to.scheme != on.scheme or to.scheme not in uses_relative:
        return url
    netloc = to.netloc
    if to.scheme in uses_netloc:
        if netloc:
            return urlunparse(to)
        netloc = on.netloc
    if not to.path and not to.params:
        return urlunparse((to.scheme, netloc, on.path, on.params, to.query or on.query, to.fragment))
    return urlunparse((to.scheme, netloc, _joined_path(on.path, to.path), to.params, to.query, to.fragment))


def _joined_path(base, path):
    folder = base.split("/")
    if folder[-1] != "":
        folder.pop()
    if path[:1] == "/":
        parts = path.split("/")
    else:
        parts = folder + path.split("/")
        parts[1:-1] = [part for part in parts[1:-1] if part]
    kept = []
    for part in parts:
        if part == "..":
            if kept:
                kept.pop()
        elif part != ".":
            kept.append(part)
    if parts[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept) or "/"


def urldefrag(url):
    (url,), are_bytes = _as_texts(url)
    if "#" not in url:
        return _like(DefragResult(url, ""), are_bytes)
    scheme, netloc, path, params, query, fragment = _parse(url, "", True)
    return _like(DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment), are_bytes)


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    kept = _UNRESERVED | frozenset([byte for byte in safe if byte < 128])
    return "".join([chr(byte) if byte in kept else f"%{byte:02X}" for byte in bs])


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    if isinstance(safe, str):
        safe += " "
    else:
        safe += b" "
    return quote(string, safe, encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode("utf-8")
    return re.sub(rb"%([0-9a-fA-F]{2})", lambda found: bytes([int(found[1], 16)]), bytes(string))


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    encoding, errors = encoding or "utf-8", errors or "replace"
    return re.sub("(?:%[0-9a-fA-F]{2})+", lambda found: unquote_to_bytes(found[0]).decode(encoding, errors), string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"
):
    (qs, separator), are_bytes = _as_texts(qs, separator if isinstance(qs, str) or not qs else separator.encode())
    if not separator:
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None and qs and 1 + qs.count(separator) > max_num_fields:
        raise ValueError("Max number of fields exceeded")
    found = []
    for item in qs.split(separator) if qs else []:
        if not item and not strict_parsing:
            continue
        name, equals, value = item.partition("=")
        if not equals and strict_parsing:
            raise ValueError(f"bad query field: {item!r}")
        if value or keep_blank_values and (equals or item):
            pair = unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)
            found.append(tuple([part.encode("ascii") for part in pair]) if are_bytes else pair)
    return found


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"
):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    elif isinstance(query, (str, bytes)) or not hasattr(query, "__len__") or len(query) and not isinstance(query[0], tuple):
        raise TypeError("not a valid non-string sequence or mapping object")

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for name, value in query:
        several = doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__len__")
        pairs += [f"{quoted(name)}={quoted(each)}" for each in (value if several else [value])]
    return "&".join(pairs)
