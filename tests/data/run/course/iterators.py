class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1

    def __len__(self):
        return self.start

    def __contains__(self, x):
        return 0 < x <= self.start

    def __reversed__(self):
        return iter(range(1, self.start + 1))


class Fibonacci:
    def __init__(self, limit):
        self.limit, self.a, self.b = limit, 0, 1

    def __iter__(self):
        return self

    def __next__(self):
        if self.a > self.limit:
            raise StopIteration
        value = self.a
        self.a, self.b = self.b, self.a + self.b
        return value


class OldStyle:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


print(list(Countdown(4)), len(Countdown(4)), 3 in Countdown(4), list(reversed(Countdown(3))))
print(sum(Fibonacci(100)), [*Fibonacci(10)], max(Fibonacci(50)), dict(enumerate(Fibonacci(5))))
print(list(OldStyle()), 20 in OldStyle(), 5 in OldStyle())
a, b, *rest = Fibonacci(20)
print(a, b, rest)
it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, "end"))
pairs = zip("abc", Countdown(2))
print(list(pairs), list(pairs))
calls = iter(lambda values=[3, 2, 1, 0]: values.pop(0), 0)
print(list(calls))
nested = [[1, 2], [3, [4, [5]]], 6]


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten(nested)))
window = lambda items, n: zip(*(items[i:] for i in range(n)))
print(list(window([1, 2, 3, 4], 2)))
evens = (x for x in range(10**12) if x % 2 == 0)
print([next(evens) for _ in range(5)])
for wrong in (lambda: iter(5), lambda: next([]), lambda: list(map(len, [1])), lambda: zip([1], 2)):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(next(iter([])))
