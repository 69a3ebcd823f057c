"""The module `uuid`. What is random comes from the scenario's seed."""

import hashlib
import sys
from _entropy import random_bits
from time import time_ns

RESERVED_NCS = "reserved for NCS compatibility"
RFC_4122 = "specified in RFC 4122"
RESERVED_MICROSOFT = "reserved for Microsoft compatibility"
RESERVED_FUTURE = "reserved for future definition"


class UUID:
    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = _int(digits, 16)
        if bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            int = _int.from_bytes(bytes, "big")
        if fields is not None:
            if len(fields) != 6:
                raise ValueError("fields is not a 6-tuple")
            int = 0
            for value, (bits, name) in zip(fields, _FIELDS):
                if not 0 <= value < 1 << bits:
                    raise ValueError(f"field {name} out of range (need a {bits}-bit value)")
                int = int << bits | value
        if not 0 <= int < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= _NEWEST:
                raise ValueError("illegal version number")
            int = int & ~(0xC000 << 48) | 0x8000 << 48
            int = int & ~(0xF000 << 64) | version << 76
        object.__setattr__(self, "int", int)

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        digits = self.hex
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    hex = property(lambda self: f"{self.int:032x}")
    urn = property(lambda self: f"urn:uuid:{self}")
    bytes = property(lambda self: self.int.to_bytes(16, "big"))
    time_low = property(lambda self: self.int >> 96)
    time_mid = property(lambda self: self.int >> 80 & 0xFFFF)
    time_hi_version = property(lambda self: self.int >> 64 & 0xFFFF)
    clock_seq_hi_variant = property(lambda self: self.int >> 56 & 0xFF)
    clock_seq_low = property(lambda self: self.int >> 48 & 0xFF)
    clock_seq = property(lambda self: (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low)
    time = property(lambda self: (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low)
    node = property(lambda self: self.int & 0xFFFFFFFFFFFF)

    @property
    def fields(self):
        clock = self.clock_seq_hi_variant, self.clock_seq_low
        return self.time_low, self.time_mid, self.time_hi_version, *clock, self.node

    @property
    def bytes_le(self):
        raw = self.bytes
        return raw[3::-1] + raw[5:3:-1] + raw[7:5:-1] + raw[8:]

    @property
    def variant(self):
        if not self.int & 0x8000 << 48:
            return RESERVED_NCS
        if not self.int & 0x4000 << 48:
            return RFC_4122
        return RESERVED_FUTURE if self.int & 0x2000 << 48 else RESERVED_MICROSOFT

    @property
    def version(self):
        return self.int >> 76 & 0xF if self.variant == RFC_4122 else None

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_int = int
_FIELDS = ((32, "1"), (16, "2"), (16, "3"), (8, "4"), (8, "5"), (48, "6"))
_last = [0]
_last_ms = [0, 0]
_NEWEST = 8 if sys.version_info >= (3, 14) else 5


def getnode():
    return 0x02_42_AC_11_00_02


def uuid1(node=None, clock_seq=None):
    # 100 ns units since 1582-10-15.
    stamp = max(time_ns() // 100 + 0x01B21DD213814000, _last[0] + 1)
    _last[0] = stamp
    sequence = random_bits(14) if clock_seq is None else clock_seq
    clock = sequence >> 8 & 0x3F, sequence & 0xFF
    node = getnode() if node is None else node
    return UUID(fields=(stamp & 0xFFFFFFFF, stamp >> 32 & 0xFFFF, stamp >> 48 & 0x0FFF, *clock, node), version=1)


def _of_name(namespace, name, function, version):
    name = name.encode() if isinstance(name, str) else name
    return UUID(bytes=function(namespace.bytes + name).digest()[:16], version=version)


def uuid3(namespace, name):
    return _of_name(namespace, name, hashlib.md5, 3)


def uuid4():
    return UUID(int=random_bits(128), version=4)


def uuid5(namespace, name):
    return _of_name(namespace, name, hashlib.sha1, 5)


if sys.version_info >= (3, 14):

    def uuid6(node=None, clock_seq=None):
        """As `uuid1`, its parts in an order that sorts by time."""
        made = uuid1(node, clock_seq)
        stamp = made.time
        high = stamp >> 12 << 16 | stamp & 0x0FFF
        return UUID(int=high << 64 | made.clock_seq << 48 | made.node, version=6)

    def uuid7():
        """Milliseconds of Unix time, a counter for those of one millisecond, random bits."""
        now = time_ns() // 10**6
        if now > _last_ms[0]:
            # The counter begins in the lower half, so that there is room above.
            _last_ms[:] = [now, random_bits(41)]
        else:
            _last_ms[1] += 1
        stamp, counter = _last_ms
        value = stamp << 80 | counter >> 30 << 64 | (counter & 0x3FFFFFFF) << 32 | random_bits(32)
        return UUID(int=value, version=7)

    def uuid8(a=None, b=None, c=None):
        a = random_bits(48) if a is None else a & 0xFFFFFFFFFFFF
        b = random_bits(12) if b is None else b & 0xFFF
        c = random_bits(62) if c is None else c & 0x3FFFFFFFFFFFFFFF
        return UUID(int=a << 80 | b << 64 | c, version=8)

    NIL = UUID("00000000-0000-0000-0000-000000000000")
    MAX = UUID("ffffffff-ffff-ffff-ffff-ffffffffffff")

NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
