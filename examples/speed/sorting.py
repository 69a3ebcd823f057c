def scrambled(count):
    x = 12345
    for _ in range(count):
        x = (x * 1103515245 + 12345) % 2147483648
        yield x


numbers = list(scrambled(50_000))
rows = sorted(numbers, key=lambda x: x % 1000)
rows.sort(key=str)
assert len(rows) == 50_000 and str(rows[0]) <= str(rows[1])
