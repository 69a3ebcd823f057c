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
