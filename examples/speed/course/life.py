from collections import Counter, defaultdict

cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2), (10, 10), (11, 10), (12, 10), (5, 5), (5, 6), (6, 5)}
for _ in range(60):
    near = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0))
    cells = {cell for cell, count in near.items() if count == 3 or count == 2 and cell in cells}
groups = defaultdict(list)
for i in range(20_000):
    groups[i % 13].append(i)
total = {key: sum(values) for key, values in groups.items()}
text = "mississippi" * 1000
letters = Counter(text)
assert letters.most_common(1)[0][1] == 4000
by_first = defaultdict(int)
for letter in text:
    by_first[letter] += 1
