def count(turns):
    total = 0
    for i in range(turns):
        total += i & 3
    return total


assert count(1_000_000) == 1_500_000
