import random

random.seed(42)
print([random.random() for _ in range(3)])
print([random.randint(1, 6) for _ in range(10)], random.randrange(10), random.randrange(0, 100, 7))
print(random.choice("abcdef"), random.choice([1, 2, 3]), random.choice(range(100)), random.choice((True, None)))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(items, 4), random.sample(range(1000), 3), random.sample("ab", k=3, counts=[2, 3]))
print(random.choices("abc", k=5), random.choices([1, 2], weights=[1, 9], k=5))
print(random.choices([1, 2], cum_weights=[1, 2], k=3))
print(random.uniform(1, 2), random.triangular(), random.triangular(0, 10, 3), random.gauss(), random.gauss(10, 2))
print(random.normalvariate(0, 1), random.lognormvariate(0, 1), random.expovariate(2), random.expovariate())
print(random.vonmisesvariate(0, 4), random.gammavariate(2, 3), random.betavariate(1, 2))
print(random.paretovariate(3), random.weibullvariate(1, 2))
print(random.getrandbits(10), random.getrandbits(100), random.randbytes(5), random.randrange(10**30))
state = random.getstate()
first = random.random()
random.setstate(state)
print(first == random.random(), len(state), state[0], len(state[1]))
for seed in (0, -7, 10**40, "text", b"bytes", 1.5, True):
    random.seed(seed)
    print(repr(seed), random.random())
own = random.Random(7)
other = random.Random(7)
print(own.random() == other.random(), own.choice("xyz"), own.randint(1, 100), own.sample([1, 2, 3], 2))
print(isinstance(own, random.Random), type(own).__name__)
for call in (
    lambda: random.choice([]),
    lambda: random.randint(2, 1),
    lambda: random.randrange(0),
    lambda: random.sample([1], 2),
    lambda: random.sample({1, 2}, 1),
    lambda: random.choices([1, 2], [1]),
    lambda: random.choices([1, 2], [0, 0]),
    lambda: random.shuffle((1, 2)),
    lambda: random.gammavariate(-1, 1),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
