"""What `random` picks from sequences whose classes are in Python. The generator picks from their indexes."""


def random_choice(generator, sequence):
    return sequence[generator.choice(range(len(sequence)))]


def random_choices(generator, sequence, weights, cum_weights, k):
    indexes = generator.choices(range(len(sequence)), weights, cum_weights=cum_weights, k=k)
    return [sequence[index] for index in indexes]


def random_shuffle(generator, x):
    last = len(x) - 1
    while last > 0:
        other = generator.randrange(last + 1)
        x[last], x[other] = x[other], x[last]
        last -= 1


def random_sample(generator, population, k, counts):
    from collections.abc import Sequence

    if not isinstance(population, Sequence):
        raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
    return [population[index] for index in generator.sample(range(len(population)), k, counts=counts)]


def random_binomialvariate(generator, n=1, p=0.5):
    """Successes of n attempts, each with the chance p. BTRS of Hörmann (1993) where many are expected."""
    from math import fabs, floor, lgamma, log, log2, sqrt

    random = generator.random
    if n < 0:
        raise ValueError("n must be non-negative")
    if p <= 0.0 or p >= 1.0:
        if p == 0.0:
            return 0
        if p == 1.0:
            return n
        raise ValueError("p must be in the range 0.0 <= p <= 1.0")
    if n == 1:
        return int(random() < p)
    if p > 0.5:
        return n - random_binomialvariate(generator, n, 1.0 - p)
    if n * p < 10.0:
        # Jumps from success to success.
        successes = attempts = 0
        scale = log2(1.0 - p)
        if not scale:
            return successes
        while True:
            attempts += floor(log2(random()) / scale) + 1
            if attempts > n:
                return successes
            successes += 1
    spread = sqrt(n * p * (1.0 - p))
    b = 1.15 + 2.53 * spread
    a = -0.0873 + 0.0248 * b + 0.01 * p
    c = n * p + 0.5
    certain = 0.92 - 4.2 / b
    alpha = (2.83 + 5.1 / b) * spread
    odds = log(p / (1.0 - p))
    mode = floor((n + 1) * p)
    height = lgamma(mode + 1) + lgamma(n - mode + 1)
    while True:
        u = random() - 0.5
        us = 0.5 - fabs(u)
        k = floor((2.0 * a / us + b) * u + c)
        if k < 0 or k > n:
            continue
        v = random()
        if us >= 0.07 and v <= certain:
            return k
        v *= alpha / (a / (us * us) + b)
        if log(v) <= height - lgamma(k + 1) - lgamma(n - k + 1) + (k - mode) * odds:
            return k
