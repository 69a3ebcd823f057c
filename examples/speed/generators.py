def numbers(n):
    for i in range(n):
        yield i


def squares(source):
    for x in source:
        yield x * x


def even(source):
    return (x for x in source if x % 2 == 0)


assert sum(even(squares(numbers(100_000)))) == 166_661_666_700_000
