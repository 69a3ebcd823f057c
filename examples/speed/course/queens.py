from itertools import permutations

n = 7
count = 0
for columns in permutations(range(n)):
    if n == len({columns[i] + i for i in range(n)}) == len({columns[i] - i for i in range(n)}):
        count += 1
assert count == 40
