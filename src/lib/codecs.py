"""The module `codecs`: encodings by their names, and the transformations of texts and bytes that have such names too."""

import base64
import binascii

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
    "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo",
    "getencoder", "getdecoder", "encode", "decode", "unregister",
]  # fmt: skip

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = BOM64_BE = b"\x00\x00\xfe\xff"

_searches = []
_builtin_open = open


class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, *, _is_text_encoding=None):  # fmt: skip
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.streamreader, self.streamwriter = streamreader, streamwriter
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self._is_text_encoding = _is_text_encoding is not False
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at 0x{id(self):x}>"


def _rotated(text, errors="strict"):
    turned = [
        chr((ord(c) - first + 13) % 26 + first) if (first := 97 if "a" <= c <= "z" else 65 if "A" <= c <= "Z" else 0) else c
        for c in text
    ]
    return "".join(turned), len(text)


def _with_length(function):
    return lambda data, errors="strict": (function(bytes(data)), len(data))


_TRANSFORMATIONS = {
    "rot13": CodecInfo(_rotated, _rotated, name="rot13", _is_text_encoding=False),
    "hex": CodecInfo(_with_length(binascii.hexlify), _with_length(binascii.unhexlify), name="hex", _is_text_encoding=False),
    "base64": CodecInfo(
        _with_length(base64.encodebytes), _with_length(base64.decodebytes), name="base64", _is_text_encoding=False
    ),
}
_ALIASES = {"rot_13": "rot13", "hex_codec": "hex", "base64_codec": "base64", "base_64": "base64"}
_NAMES = {
    "utf_8": "utf-8", "utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "ascii": "ascii", "us_ascii": "ascii", "646": "ascii",
    "latin_1": "iso8859-1", "latin1": "iso8859-1", "latin": "iso8859-1", "l1": "iso8859-1", "iso_8859_1": "iso8859-1",
    "iso8859_1": "iso8859-1", "8859": "iso8859-1", "utf_16": "utf-16", "utf16": "utf-16", "utf_16_le": "utf-16-le",
    "utf_16_be": "utf-16-be", "utf_32": "utf-32", "utf32": "utf-32", "utf_32_le": "utf-32-le", "utf_32_be": "utf-32-be",
}  # fmt: skip


def lookup(encoding, /):
    name = encoding.lower().replace("-", "_").replace(" ", "_")
    name = _ALIASES.get(name, name)
    if name in _TRANSFORMATIONS:
        return _TRANSFORMATIONS[name]
    for search in _searches:
        found = search(name)
        if found is not None:
            return found
    # Who does not know the encoding says so.
    "x".encode(encoding)

    def encode(text, errors="strict"):
        return text.encode(encoding, errors), len(text)

    def decode(data, errors="strict"):
        return bytes(data).decode(encoding, errors), len(data)

    return CodecInfo(encode, decode, name=_NAMES.get(name, encoding.lower()))


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def encode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding).decode(obj, errors)[0]


def register(search_function, /):
    """For `lookup`, `encode` and `decode` of this module alone: the methods of texts and bytes know their own encodings."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    if encoding is None:
        return _builtin_open(filename, mode)
    return _builtin_open(filename, mode.replace("b", ""), encoding=encoding, errors=errors, newline="")


def _absent(name):
    def function(*args, **kwargs):
        raise NotImplementedError(f"not simulated: codecs.{name}()")

    function.__name__ = function.__qualname__ = name
    return function


for _name in (
    "register_error lookup_error getincrementalencoder getincrementaldecoder getreader getwriter iterencode iterdecode EncodedFile"
).split():
    globals()[_name] = _absent(_name)
