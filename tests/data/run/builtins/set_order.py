# A set of numbers iterates in an order that follows from its history: hashes are fixed, the table's growth is known.
print({3, 1, 2}, list({30, 10, 20}), {8, 0, 16, 7}, {-1, -2, 0})
print(set(range(20, 0, -3)), set([1000, 1, 100, 10]), {1.5, 2, 0.25, True, 3.0})
print({(1, 2), (2, 1), (0, 0)}, {(i, i * i) for i in range(6)})
print({2**70, -(2**70), 2**61 - 1, 2**61, 10**30}, {1e300, -0.5, 1e22, float("inf")})

grown = set()
for i in range(0, 300, 37):
    grown.add(i * i % 101)
    print(list(grown))

s = set(range(1, 8))
s.discard(2), s.discard(3), s.discard(5)
s.add(33), s.add(65), s.add(97)  # Each takes the place of a removed one, the last on its way.
print(list(s))
print([s.pop() for _ in range(4)], s)
s.update([40, 8, 16, 24, 32])
print(s.pop(), s.pop(), s, s.copy())

a, b = set(range(0, 100, 7)), set(range(0, 100, 5))
print(a | b, b | a, sep="\n")
print(a & b, b & a, a - b, b - a, a ^ b, b ^ a, sep="\n")
print(a.union([3, 200], b, a), a.intersection(range(0, 100, 14)), a.difference([7, 14]), a.symmetric_difference([0, 1]))
a |= {1, 2, 300}
a -= b
a ^= {7, 8, 9}
print(a, list(a))
a &= set(range(60))
print(a, frozenset(a), set(frozenset(b)), len(a))
a.difference_update(range(40))
print(a, set(a))
a.clear()
a.add(5)
print(a)

d = dict.fromkeys([9, 18, 1, 10, 2], 0)
print(set(d), d.keys() | {64, 32}, d.keys() & [18, 2, 9], d.keys() - {9}, d.keys() ^ {1, 99}, [1, 18] & d.keys())
print({1: 2, 3: 4}.items() ^ {3: 4, 5: 6}.items(), {1: 2}.items() | {(7, 8)})
print({*range(5, 15), *[100, 90], 80}, frozenset([17, 9, 1]) | {25})
print({frozenset([1, 2]), frozenset([3]), frozenset()}, hash(frozenset([1, 2, 3])), hash((1, 2, (3, 4))))
print(hash(1.5), hash(-1), hash(2**64), hash(1 + 2j), hash(()), hash(range(3)), hash(float("-inf")))
print(len({i * 1024 for i in range(1000)}), list({i * 1024 for i in range(40)}))
