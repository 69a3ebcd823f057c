import itertools
import math


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, flag in enumerate(flags) if flag]


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


def factors(n):
    d = 2
    while d * d <= n:
        while n % d == 0:
            yield d
            n //= d
        d += 1
    if n > 1:
        yield n


def primes():
    """Endless, by a dict of what comes next."""
    composites = {}
    for n in itertools.count(2):
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for prime in composites.pop(n):
                composites.setdefault(n + prime, []).append(prime)


small = sieve(100)
print(small, len(sieve(10_000)))
print(small == [n for n in range(101) if is_prime(n)] == list(itertools.takewhile(lambda p: p <= 100, primes())))
for n in (1, 97, 360, 1001, 600851475143):
    found = list(factors(n))
    print(n, found, math.prod(found) == n)
print([p for p in small if p + 2 in small], math.gcd(462, 1071), math.lcm(4, 6), pow(3, -1, 11))
print(sum(1 for n in range(1, 30) if math.gcd(n, 30) == 1), 2**61 - 1, is_prime(104729))


def perfect(n):
    return n == sum(d for d in range(1, n) if n % d == 0)


print([n for n in range(2, 500) if perfect(n)], f"{math.factorial(25):,}", math.comb(10, 3))
print([f"{n:>3}" if n % 10 else f"{n:>3}|" for n in small[:8]])
