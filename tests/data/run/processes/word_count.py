"""Words counted by a pool: map, then reduce."""
from collections import Counter
from functools import reduce
from multiprocessing import Pool

TEXT = """the quick brown fox jumps over the lazy dog
the dog sleeps and the fox runs
a quick dog and a lazy fox
over the hills and far away"""


def count(line):
    return Counter(line.split())


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged = []
    while left and right:
        merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return merged + left + right


if __name__ == "__main__":
    with Pool(3) as pool:
        counts = reduce(Counter.__add__, pool.imap_unordered(count, TEXT.splitlines()))
        print(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6])
        numbers = range(1, 60)
        print([n for n, prime in zip(numbers, pool.map(is_prime, numbers)) if prime])
        data = [(7 * n) % 41 for n in range(40)]
        parts = pool.map(merge_sort, [data[n::3] for n in range(3)])
        print(sorted(sum(parts, [])) == list(range(41))[:0] + sorted(data))
