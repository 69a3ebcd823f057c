"""The module `hashlib`."""

from _hashing import digest as _digest, pbkdf2_turns as _pbkdf2_turns

_SIZES = {
    "md5": (16, 64),
    "sha1": (20, 64),
    "sha224": (28, 64),
    "sha256": (32, 64),
    "sha384": (48, 128),
    "sha512": (64, 128),
}
# So many at a time, in some milliseconds of real work.
_PBKDF2_TURNS = 2_000
_ABSENT = ("sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256", "blake2b", "blake2s")
algorithms_guaranteed = set(_SIZES) | set(_ABSENT)
algorithms_available = set(_SIZES)


class HASH:
    __module__ = "_hashlib"

    def __init__(self, name, data):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name]
        self._data = bytearray()
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        if not isinstance(data, (bytes, bytearray)) and not hasattr(data, "tobytes"):
            raise TypeError("object supporting the buffer API required")
        self._data += bytes(data)

    def digest(self):
        return _digest(self.name, bytes(self._data))

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return HASH(self.name, self._data)

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ 0x{id(self):x}>"


def new(name, data=b"", *, usedforsecurity=True):
    known = name.lower().replace("-", "")
    if known in _ABSENT:
        raise NotImplementedError(f"not simulated yet: hashlib.{known}")
    if known not in _SIZES:
        raise ValueError(f"unsupported hash type {name}")
    return HASH(known, data)


def md5(string=b"", *, usedforsecurity=True):
    return HASH("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return HASH("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return HASH("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return HASH("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return HASH("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return HASH("sha512", string)


def _absent(name):
    def function(data=b"", **options):
        raise NotImplementedError(f"not simulated yet: hashlib.{name}")

    function.__name__ = name
    return function


sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256, blake2b, blake2s = [_absent(name) for name in _ABSENT]
scrypt = _absent("scrypt")


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    if hash_name not in _SIZES:
        raise ValueError(f"unsupported hash type {hash_name}")
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    size = _SIZES[hash_name][0] if dklen is None else dklen
    if size < 1:
        raise ValueError("key length must be greater than 0.")
    password = bytes(password)
    derived = b""
    number = 0
    while len(derived) < size:
        number += 1
        last, block = _pbkdf2_turns(hash_name, password, bytes(salt) + number.to_bytes(4, "big"), b"", 1)
        left = iterations - 1
        while left > 0:
            turns = min(left, _PBKDF2_TURNS)
            last, block = _pbkdf2_turns(hash_name, password, last, block, turns)
            left -= turns
        derived += block
    return derived[:size]


def file_digest(fileobj, digest, /):
    result = new(digest) if isinstance(digest, str) else digest()
    result.update(fileobj.read())
    return result
