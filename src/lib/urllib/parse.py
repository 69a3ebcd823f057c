"""The module `urllib.parse`: URLs of text, as RFC 3986 and WHATWG have them; those of bytes are not simulated."""

from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
    "DefragResult", "ParseResult", "SplitResult",
]  # fmt: skip

# Schemes whose URLs have a path from which others can be told, a host, and parameters behind ";".
uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = uses_relative[:2] + ["http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp", "tel"]

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_IN_SCHEME = frozenset(_LETTERS + "0123456789+-.")
_NEVER_QUOTED = frozenset(_LETTERS.encode() + b"0123456789_.-~")
_HEX = "0123456789abcdefABCDEF"


class _Host:
    """What the part between `//` and the path is made of."""

    __slots__ = ()

    def _user(self):
        info, found, _ = self.netloc.rpartition("@")
        if not found:
            return None, None
        name, found, password = info.partition(":")
        return name, password if found else None

    def _place(self):
        place = self.netloc.rpartition("@")[2]
        before, bracket, rest = place.partition("[")
        if bracket:
            host, _, rest = rest.partition("]")
            port = rest.partition(":")[2]
        else:
            host, _, port = place.partition(":")
        return host or None, port or None

    @property
    def username(self):
        return self._user()[0]

    @property
    def password(self):
        return self._user()[1]

    @property
    def hostname(self):
        host = self._place()[0]
        if host is None:
            return None
        name, percent, zone = host.partition("%")
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._place()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port


class DefragResult(namedtuple("DefragResult", "url fragment")):
    __slots__ = ()

    def geturl(self):
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


class SplitResult(namedtuple("SplitResult", "scheme netloc path query fragment"), _Host):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(namedtuple("ParseResult", "scheme netloc path params query fragment"), _Host):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


def urlsplit(url, scheme="", allow_fragments=True):
    _text(url, scheme)
    url = url.lstrip("".join(map(chr, range(33))))
    for unsafe in "\t\r\n":
        url = url.replace(unsafe, "")
        scheme = scheme.replace(unsafe, "")
    scheme = scheme.strip("".join(map(chr, range(33))))
    first, colon, rest = url.partition(":")
    if colon and first and first[0] in _LETTERS and _IN_SCHEME.issuperset(first):
        scheme, url = first.lower(), rest
    netloc = query = fragment = ""
    if url.startswith("//"):
        end = min((place for place in (url.find(mark, 2) for mark in "/?#") if place >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    return SplitResult(scheme, netloc, url, query, fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    _text(scheme, netloc, url, query, fragment)
    if netloc or (scheme and scheme in uses_netloc and not url.startswith("//") and url.startswith("/")):
        if url and not url.startswith("/"):
            url = "/" + url
        url = f"//{netloc}{url}"
    elif url.startswith("//"):
        # Not to be taken for a host.
        url = "//" + url
    if scheme:
        url = f"{scheme}:{url}"
    if query:
        url = f"{url}?{query}"
    return f"{url}#{fragment}" if fragment else url


def urlparse(url, scheme="", allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params:
        folder, slash, name = path.rpartition("/")
        name, _, params = name.partition(";")
        path = folder + slash + name
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if params:
        url = f"{url};{params}"
    return urlunsplit((scheme, netloc, url, query, fragment))


def urldefrag(url):
    """The URL without its fragment, and the fragment."""
    _text(url)
    if "#" not in url:
        return DefragResult(url, "")
    parts = urlparse(url)
    return DefragResult(urlunparse(parts._replace(fragment="")), parts.fragment)


def urljoin(base, url, allow_fragments=True):
    """What `url` means on the page `base`, as section 5.2 of RFC 3986 says."""
    if not base:
        return url
    if not url:
        return base
    on = urlparse(base, "", allow_fragments)
    to = urlparse(url, on.scheme, allow_fragments)
    if to.scheme != on.scheme or to.scheme not in uses_relative:
        return url
    if to.scheme in uses_netloc:
        if to.netloc:
            return to.geturl()
        to = to._replace(netloc=on.netloc)
    if not to.path and not to.params:
        to = to._replace(path=on.path, params=on.params, query=to.query or on.query)
        return to.geturl()
    return to._replace(path=_resolved(on.path, to.path)).geturl()


def _resolved(base, path):
    """The path without `.` and `..`, told from the folder of the base."""
    parts = path.split("/")
    if not path.startswith("/"):
        folder = base.split("/")[:-1]
        # Empty parts in the middle of the base do not count.
        parts = folder[:1] + [part for part in folder[1:] if part] + parts
        if base and not base.startswith("/") and not folder:
            parts = path.split("/")
    else:
        parts[1:-1] = [part for part in parts[1:-1] if part]
    resolved = []
    for part in parts:
        if part == "..":
            if resolved:
                resolved.pop()
        elif part != ".":
            resolved.append(part)
    if parts[-1] in (".", ".."):
        resolved.append("")
    return "/".join(resolved) or "/"


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    kept = _NEVER_QUOTED.union(safe)
    return "".join([chr(byte) if byte in kept else f"%{byte:02X}" for byte in bs])


def quote_plus(string, safe="", encoding=None, errors=None):
    blank = " " if isinstance(string, str) else b" "
    if blank not in string:
        return quote(string, safe, encoding, errors)
    safe = safe + " " if isinstance(safe, str) else safe + b" "
    return quote(string, safe, encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode()
    first, *rest = bytes(string).split(b"%")
    found = [first]
    for part in rest:
        digits = part[:2].decode("latin-1")
        if len(digits) == 2 and digits[0] in _HEX and digits[1] in _HEX:
            found.append(bytes([int(digits, 16)]) + part[2:])
        else:
            found.append(b"%" + part)
    return b"".join(found)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    # What is not ASCII stands for itself, whatever the encoding.
    found, plain = [], ""
    for character in string:
        if character.isascii():
            plain += character
        else:
            found += [unquote_to_bytes(plain).decode(encoding or "utf-8", errors or "replace"), character]
            plain = ""
    found.append(unquote_to_bytes(plain).decode(encoding or "utf-8", errors or "replace"))
    return "".join(found)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    elif query and not isinstance(query[0], tuple):
        raise TypeError("not a valid non-string sequence or mapping object")

    def quoted(part):
        if isinstance(part, bytes):
            return quote_via(part, safe)
        return quote_via(str(part), safe, encoding, errors)

    pairs = []
    for name, value in query:
        several = doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__len__")
        pairs += [f"{quoted(name)}={quoted(each)}" for each in (value if several else [value])]
    return "&".join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """Names and values of a query, in their order."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    _text(qs, separator)
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    found = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if not equals and strict_parsing:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values:
            found.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """Names of a query, each with the list of its values."""
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


def _text(*parts):
    if any(isinstance(part, (bytes, bytearray)) for part in parts):
        raise NotImplementedError("not simulated yet: urllib.parse of bytes")
