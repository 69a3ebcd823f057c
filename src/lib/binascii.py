"""The module `binascii`."""

_B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {char: value for value, char in enumerate(_B64)}


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def hexlify(data, sep=None, bytes_per_sep=1):
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()


b2a_hex = hexlify


def unhexlify(hexstr):
    text = hexstr if isinstance(hexstr, str) else str(hexstr, "latin1")
    if len(text) % 2:
        raise Error("Odd-length string")
    try:
        return bytes([int(text[place : place + 2], 16) for place in range(0, len(text), 2)])
    except ValueError:
        raise Error("Non-hexadecimal digit found") from None


a2b_hex = unhexlify


def b2a_base64(data, *, newline=True):
    parts = []
    for place in range(0, len(data), 3):
        three = data[place : place + 3]
        number = int.from_bytes(three, "big") << 8 * (3 - len(three))
        four = "".join([_B64[number >> shift & 63] for shift in (18, 12, 6, 0)])
        parts.append(four if len(three) == 3 else four[: len(three) + 1] + "=" * (3 - len(three)))
    return ("".join(parts) + ("\n" if newline else "")).encode()


def a2b_base64(data, /, *, strict_mode=False):
    text = data if isinstance(data, str) else str(data, "latin1")
    result = bytearray()
    number = count = padding = 0
    for char in text:
        if char == "=":
            padding += 1
            if count >= 2 and count + padding >= 4:
                result += (number << 6 * (4 - count)).to_bytes(3, "big")[: count - 1]
                return bytes(result)
            continue
        value = _VALUES.get(char)
        if value is None:
            continue
        padding = 0
        number = number << 6 | value
        count += 1
        if count == 4:
            result += number.to_bytes(3, "big")
            number = count = 0
    if count == 1:
        given = len(result) // 3 * 4 + 1
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({given}) cannot be 1 more than a multiple of 4"
        )
    if count:
        raise Error("Incorrect padding")
    return bytes(result)


def crc32(data, crc=0, /):
    crc ^= 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF
