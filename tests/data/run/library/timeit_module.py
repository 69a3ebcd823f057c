import timeit

calls = []


def work():
    calls.append(len(calls))


print(timeit.timeit(work, number=5) >= 0, len(calls))
print(isinstance(timeit.timeit("x = 1 + 1", number=10), float), timeit.timeit("work()", globals=globals(), number=3) > 0, len(calls))
print(len(timeit.repeat("sum(data)", setup="data = [1, 2, 3]", repeat=4, number=2)))
timer = timeit.Timer("a += 1", "a = 0")
print(timer.timeit(100) > 0, len(timer.repeat(2, 1)))
print(timeit.default_timer() <= timeit.default_timer())
for wrong in (lambda: timeit.timeit(3), lambda: timeit.timeit("1 +"), lambda: timeit.timeit("nope", number=1)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error if not isinstance(error, SyntaxError) else "")
