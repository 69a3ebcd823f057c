"""The module `struct`: CPython's is written in C."""

import sys

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    pass


# Letter: size, and what it holds.
_CODES = {
    "x": (1, "pad"), "c": (1, "char"), "b": (1, "int"), "B": (1, "uint"), "?": (1, "bool"), "h": (2, "int"), "H": (2, "uint"),
    "i": (4, "int"), "I": (4, "uint"), "l": (4, "int"), "L": (4, "uint"), "q": (8, "int"), "Q": (8, "uint"),
    "e": (2, "float"), "f": (4, "float"), "d": (8, "float"), "s": (1, "bytes"), "p": (1, "bytes"),
}  # fmt: skip
_NATIVE = {"l": (8, "int"), "L": (8, "uint"), "n": (8, "int"), "N": (8, "uint"), "P": (8, "uint")}
_FLOATS = {2: (5, 10), 4: (8, 23), 8: (11, 52)}


class Struct:
    def __init__(self, format):
        self.format = format if isinstance(format, str) else format.decode()
        self._native = self.format[:1] not in tuple("=<>!")
        self._order, self._fields, self.size = _parsed(self.format)

    def pack(self, *values):
        wanted = sum([kind == "bytes" or kind != "pad" and count for _, count, _, kind, _ in self._fields])
        if len(values) != wanted:
            raise error(f"pack expected {wanted} items for packing (got {len(values)})")
        result = bytearray(self.size)
        values = iter(values)
        for letter, count, size, kind, place in self._fields:
            if kind == "pad":
                continue
            if kind == "bytes":
                value = next(values)
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{letter}' must be a bytes object")
                if letter == "p":
                    value = bytes([min(len(value), count - 1, 255)]) + value[: count - 1] if count else b""
                result[place : place + count] = value[:count].ljust(count, b"\0")
                continue
            for number in range(count):
                start = place + number * size
                result[start : start + size] = _packed(letter, size, kind, next(values), self._order, self._native)
        return bytes(result)

    def pack_into(self, buffer, offset, *values):
        packed = self.pack(*values)
        if offset < 0:
            offset += len(buffer)
        if len(buffer) - offset < self.size:
            raise error(
                f"pack_into requires a buffer of at least {offset + self.size} bytes for packing {self.size} bytes "
                f"at offset {offset} (actual buffer size is {len(buffer)})"
            )
        buffer[offset : offset + self.size] = packed

    def unpack(self, buffer):
        if len(buffer) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpacked(bytes(buffer))

    def unpack_from(self, buffer, offset=0):
        if offset < 0:
            offset += len(buffer)
        if len(buffer) - offset < self.size:
            raise error(
                f"unpack_from requires a buffer of at least {offset + self.size} bytes for unpacking {self.size} bytes "
                f"at offset {offset} (actual buffer size is {len(buffer)})"
            )
        return self._unpacked(bytes(buffer[offset : offset + self.size]))

    def iter_unpack(self, buffer):
        if not self.size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(buffer) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return iter([self.unpack_from(buffer, place) for place in range(0, len(buffer), self.size)])

    def _unpacked(self, data):
        values = []
        for letter, count, size, kind, place in self._fields:
            if kind == "pad":
                continue
            if kind == "bytes":
                value = data[place : place + count]
                values.append(value[1 : 1 + value[0]] if letter == "p" and value else value)
                continue
            for number in range(count):
                start = place + number * size
                values.append(_value(data[start : start + size], kind, self._order))
        return tuple(values)

    def __repr__(self):
        return f"Struct({self.format!r})"


def _parsed(text):
    order, aligned = "little", True
    if text[:1] in tuple("@=<>!"):
        aligned = text[0] == "@"
        order = "big" if text[0] in ">!" else "little"
        text = text[1:]
    codes = {**_CODES, **_NATIVE} if aligned else _CODES
    fields = []
    place = 0
    digits = ""
    for letter in text:
        if letter.isspace():
            continue
        if letter.isdigit():
            digits += letter
            continue
        if letter not in codes:
            raise error("bad char in struct format")
        size, kind = codes[letter]
        if aligned:
            place += -place % size
        count = int(digits or "1")
        fields.append((letter, count, size, kind, place))
        place += size * count
        digits = ""
    if digits:
        raise error("repeat count given without format specifier")
    return order, fields, place


def _packed(letter, size, kind, value, order, native):
    if kind == "char":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return value
    if kind == "bool":
        return b"\1" if value else b"\0"
    if kind == "float":
        if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
            raise error("required argument is not a float")
        try:
            return _float_bits(float(value), size).to_bytes(size, order)
        except OverflowError:
            # A cast in C, which knows no overflow; since 3.14 it is looked for.
            if not native or size == 2 or sys.version_info >= (3, 14):
                raise
            return _float_bits(float("inf") if value > 0 else float("-inf"), size).to_bytes(size, order)
    if not isinstance(value, int):
        if not hasattr(value, "__index__"):
            raise error("required argument is not an integer")
        value = value.__index__()
    low, high = (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if kind == "int" else (0, (1 << size * 8) - 1)
    if not low <= value <= high:
        if size == 8:
            raise error("int too large to convert" if kind == "int" or value > high else "argument out of range")
        raise error(f"'{letter}' format requires {low} <= number <= {high}")
    return value.to_bytes(size, order, signed=kind == "int")


def _value(data, kind, order):
    if kind == "char":
        return data
    number = int.from_bytes(data, order, signed=kind == "int")
    if kind == "bool":
        return number != 0
    return _bits_float(number, len(data)) if kind == "float" else number


def _float_bits(value, size):
    """The bits of an IEEE 754 number, rounded half to even."""
    exponent_bits, fraction_bits = _FLOATS[size]
    bias = (1 << exponent_bits - 1) - 1
    top = (1 << exponent_bits) - 1
    sign = 1 if str(value).startswith("-") else 0
    if value != value:
        exponent, fraction = top, 1 << fraction_bits - 1
    elif value in (float("inf"), float("-inf")):
        exponent, fraction = top, 0
    elif value == 0:
        exponent = fraction = 0
    else:
        over, under = abs(value).as_integer_ratio()
        power = max(over.bit_length() - under.bit_length(), 1 - bias)
        if power > 1 - bias and (over << -power if power < 0 else over) < (under << power if power > 0 else under):
            power -= 1
        shift = fraction_bits - power
        above, below = (over << shift, under) if shift >= 0 else (over, under << -shift)
        fraction, rest = divmod(above, below)
        fraction += rest * 2 > below or rest * 2 == below and fraction % 2
        if fraction >> fraction_bits + 1:
            fraction >>= 1
            power += 1
        exponent = power + bias if fraction >> fraction_bits else 0
        if exponent >= top:
            raise OverflowError(f"float too large to pack with {'efd'[(2, 4, 8).index(size)]} format")
        fraction &= (1 << fraction_bits) - 1
    return sign << exponent_bits + fraction_bits | exponent << fraction_bits | fraction


def _bits_float(bits, size):
    exponent_bits, fraction_bits = _FLOATS[size]
    bias = (1 << exponent_bits - 1) - 1
    fraction = bits & (1 << fraction_bits) - 1
    exponent = bits >> fraction_bits & (1 << exponent_bits) - 1
    sign = -1.0 if bits >> exponent_bits + fraction_bits else 1.0
    if exponent == (1 << exponent_bits) - 1:
        return float("nan") if fraction else sign * float("inf")
    if exponent:
        fraction |= 1 << fraction_bits
    power = max(exponent, 1) - bias - fraction_bits
    return sign * (fraction << power if power >= 0 else fraction / (1 << -power))


def calcsize(format):
    return Struct(format).size


def pack(format, *values):
    return Struct(format).pack(*values)


def pack_into(format, buffer, offset, *values):
    Struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer):
    return Struct(format).iter_unpack(buffer)
