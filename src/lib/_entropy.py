"""What CPython gets from the operating system's source of randomness: here it comes from the scenario's seed."""

from random import Random

_source = Random()
random_bits = _source.getrandbits


def random_bytes(n):
    return random_bits(n * 8).to_bytes(n, "big") if n else b""
