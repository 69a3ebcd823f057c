def count(turns):
    c = 0
    for i in range(turns):
        c += i * i % 7
    return c


assert count(1_000_000) == 1_999_998
