"""The module `base64`."""

import binascii
import sys

__all__ = [
    "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode", "b32hexdecode", "b16encode",
    "b16decode", "a85encode", "a85decode", "b85encode", "b85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]  # fmt: skip

_B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_B32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = "0123456789ABCDEFGHIJKLMNOPQRSTUV"
_B85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _data(s):
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")


def _text(s):
    """The characters of what is to be decoded."""
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return s
    if isinstance(s, (bytes, bytearray)):
        return str(s, "latin1")
    raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}")


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(_data(s), newline=False)
    if altchars is not None:
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        encoded = encoded.replace(b"+", altchars[:1]).replace(b"/", altchars[1:])
    return encoded


def b64decode(s, altchars=None, validate=False):
    text = _text(s)
    if altchars is not None:
        first, second = _text(altchars)
        text = text.replace(first, "+").replace(second, "/")
    if validate and any(char not in _B64 for char in text.rstrip("=")):
        raise binascii.Error("Only base64 data is allowed" if sys.version_info >= (3, 11) else "Non-base64 digit found")
    return binascii.a2b_base64(text)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


def encodebytes(s):
    data = _data(s)
    return b"".join([binascii.b2a_base64(data[place : place + 57]) for place in range(0, len(data), 57)])


def decodebytes(s):
    return binascii.a2b_base64(_data(s))


def _encode32(s, alphabet):
    data = _data(s)
    bits = "".join([f"{byte:08b}" for byte in data])
    bits += "0" * (-len(bits) % 5)
    text = "".join([alphabet[int(bits[place : place + 5], 2)] for place in range(0, len(bits), 5)])
    return (text + "=" * (-len(text) % 8)).encode()


def _decode32(s, alphabet, casefold, map01=None):
    text = _text(s)
    if len(text) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        text = text.replace("0", "O").replace("1", _text(map01))
    if casefold:
        text = text.upper()
    digits = text.rstrip("=")
    padding = len(text) - len(digits)
    bits = ""
    for digit in digits:
        if digit not in alphabet:
            raise binascii.Error("Non-base32 digit found")
        bits += f"{alphabet.index(digit):05b}"
    if padding not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    return bytes([int(bits[place : place + 8], 2) for place in range(0, len(bits) // 8 * 8, 8)])


def b32encode(s):
    return _encode32(s, _B32)


def b32decode(s, casefold=False, map01=None):
    return _decode32(s, _B32, casefold, map01)


if sys.version_info >= (3, 10):

    def b32hexencode(s):
        return _encode32(s, _B32HEX)


    def b32hexdecode(s, casefold=False):
        return _decode32(s, _B32HEX, casefold)


def b16encode(s):
    return _data(s).hex().upper().encode()


def b16decode(s, casefold=False):
    text = _text(s)
    if casefold:
        text = text.upper()
    if any(char not in "0123456789ABCDEF" for char in text):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(text)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    if wrapcol:
        raise NotImplementedError("not simulated: base64.a85encode(wrapcol=...)")
    data = _data(b)
    gap = -len(data) % 4
    parts = []
    for place in range(0, len(data), 4):
        group = data[place : place + 4].ljust(4, b"\0")
        number = int.from_bytes(group, "big")
        digits = ""
        for _ in range(5):
            number, digit = divmod(number, 85)
            digits = chr(33 + digit) + digits
        last = place + 4 >= len(data)
        if group == b"\0\0\0\0" and not (last and gap and not pad):
            digits = "z"
        elif foldspaces and group == b"    ":
            digits = "y"
        parts.append(digits[:-gap] if last and gap and not pad else digits)
    text = "".join(parts)
    return (f"<~{text}~>" if adobe else text).encode()


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    text = _text(b)
    if adobe:
        if not text.endswith("~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        text = text.removeprefix("<~")[:-2]
    result, group = [], ""
    for char in text:
        if char == "z" or char == "y" and foldspaces:
            if group:
                raise ValueError(f"{char} inside Ascii85 5-tuple")
            result.append(b"    " if char == "y" else b"\0\0\0\0")
        elif "!" <= char <= "u":
            group += char
            if len(group) == 5:
                result.append(_a85_group(group))
                group = ""
        elif ord(char) not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {char}")
    if group:
        result.append(_a85_group(group.ljust(5, "u"))[: len(group) - 1])
    return b"".join(result)


def _a85_group(group):
    number = 0
    for char in group:
        number = number * 85 + ord(char) - 33
    if number >= 1 << 32:
        raise ValueError("Ascii85 overflow")
    return number.to_bytes(4, "big")


def b85encode(b, pad=False):
    data = _data(b)
    gap = -len(data) % 4
    parts = []
    for place in range(0, len(data), 4):
        number = int.from_bytes(data[place : place + 4].ljust(4, b"\0"), "big")
        digits = ""
        for _ in range(5):
            number, digit = divmod(number, 85)
            digits = _B85[digit] + digits
        parts.append(digits)
    text = "".join(parts)
    return (text if pad or not gap else text[:-gap]).encode()


def b85decode(b):
    text = _text(b)
    gap = -len(text) % 5
    parts = []
    for place in range(0, len(text), 5):
        number = 0
        for offset, char in enumerate(text[place : place + 5].ljust(5, "~")):
            if char not in _B85:
                raise ValueError(f"bad base85 character at position {place + offset}")
            number = number * 85 + _B85.index(char)
        if number >= 1 << 32:
            raise ValueError(f"base85 overflow in hunk starting at byte {place}")
        parts.append(number.to_bytes(4, "big"))
    result = b"".join(parts)
    return result[:-gap] if gap else result
