"""The recipes of itertools and what puzzles make of them."""
import operator
import random
from collections import Counter, deque
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice,
                       permutations, product, repeat, starmap, takewhile, tee, zip_longest)


def take(n, iterable):
    return list(islice(iterable, n))


def windows(iterable, n):
    it = iter(iterable)
    window = deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)


def chunked(iterable, n):
    it = iter(iterable)
    while chunk := list(islice(it, n)):
        yield chunk


def grouper(iterable, n, fill=None):
    return zip_longest(*[iter(iterable)] * n, fillvalue=fill)


def round_robin(*iterables):
    pending = deque(iter(i) for i in iterables)
    while pending:
        try:
            while True:
                yield next(pending[0])
                pending.rotate(-1)
        except StopIteration:
            pending.popleft()


def unique(iterable, key=None):
    seen = set()
    for item in iterable:
        mark = item if key is None else key(item)
        if mark not in seen:
            seen.add(mark)
            yield item


def partition(predicate, iterable):
    a, b = tee(iterable)
    return filterfalse(predicate, a), filter(predicate, b)


def powerset(items):
    items = list(items)
    return chain.from_iterable(combinations(items, r) for r in range(len(items) + 1))


def run_length(text):
    return [(key, sum(1 for _ in group)) for key, group in groupby(text)]


def flatten(nested):
    for item in nested:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


def sieve(n):
    data = bytearray([1]) * n
    data[:2] = 0, 0
    for p in range(2, int(n**0.5) + 1):
        if data[p]:
            data[p * p::p] = bytes(len(range(p * p, n, p)))
    return list(compress(count(), data))


def pascal():
    row = [1]
    while True:
        yield row
        row = [1, *map(sum, zip(row, row[1:])), 1]


def look_and_say(text="1"):
    while True:
        yield text
        text = "".join(f"{n}{digit}" for digit, n in run_length(text))


def primes():
    found = {}
    for q in count(2):
        if q not in found:
            yield q
            found[q * q] = [q]
        else:
            for p in found.pop(q):
                found.setdefault(p + q, []).append(p)


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(take(5, count(10, 3)), take(7, cycle("abc")), list(windows(range(5), 3)), list(chunked("abcdefgh", 3)), list(grouper("ABCDE", 2, "x")))
print("".join(round_robin("ABC", "D", "EF")), "".join(unique("AAAABBBCCDAABBB")), list(unique("ABBcaC", str.lower)), [*map(list, partition(lambda x: x % 2, range(6)))])
print(["".join(p) for p in powerset("abc")], run_length("aaabccd"), list(flatten([1, [2, (3, [4]), []], "56"])), sieve(30))
print(take(5, pascal()), take(6, look_and_say()), take(10, primes()), list(collatz(6)))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate(range(1, 6), operator.mul, initial=1)), list(starmap(pow, [(2, 5), (3, 2)])), list(repeat("x", 3)))
print(list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])))
print(list(islice("ABCDEFG", 2, None, 2)), list(combinations_with_replacement("AB", 2)), len(list(permutations(range(5), 3))), list(product("ab", [1, 2]))[1:3])
people = [("Ann", "dev", 30), ("Bob", "ops", 25), ("Cy", "dev", 35), ("Di", "ops", 41)]
for job, members in groupby(sorted(people, key=operator.itemgetter(1)), key=operator.itemgetter(1)):
    members = list(members)
    print(f"{job}: {', '.join(m[0] for m in members)} (average {sum(m[2] for m in members) / len(members):.1f})")
a, b, c = tee("xy", 3)
print(next(a), list(b), list(a), next(c), list(zip_longest("abc", [1], fillvalue="-")), dict(zip("abc", count())), sum(1 for _ in product(range(2), repeat=6)))
two_two_four = [f"{two}+{two}={two * 2}" for t, w, o, f, u, r in permutations((0, 1, 3, 4, 6, 7, 8), 6) if t and f
                for two in [100 * t + 10 * w + o] if two * 2 == 1000 * f + 100 * o + 10 * u + r]
print(two_two_four)
random.seed(2024)
deck = [f"{rank}{suit}" for suit, rank in product("SHDC", "23456789TJQKA")]
random.shuffle(deck)
hands = [sorted(islice(deck, n, 20, 4), key=lambda card: "23456789TJQKA".index(card[0])) for n in range(4)]
print(*(" ".join(hand) for hand in hands), sep="\n")
print([Counter(card[0] for card in hand).most_common(1)[0] for hand in hands], random.choices("abc", weights=[1, 2, 7], k=6), random.sample(range(100), 4), round(random.gauss(0, 1), 6))
words = ["eat", "tea", "tan", "ate", "nat", "bat"]
print([list(group) for _, group in groupby(sorted(words, key=sorted), key=sorted)], max(words, key=lambda w: (w[-1], w)), repr(count(2.5, -0.5)), repr(repeat(1, 2)))
for wrong in (lambda: next(iter(())), lambda: islice([], -1), lambda: list(combinations([1], -1)), lambda: product(repeat="x"), lambda: next(count("a")), lambda: accumulate(5), lambda: list(zip([1], 2)), lambda: next(primes(), 1, 2)):
    try:
        print(wrong())
    except BaseException as error:
        print(type(error).__name__, error)
