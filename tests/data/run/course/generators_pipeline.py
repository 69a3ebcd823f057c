def numbers(limit):
    print("start")
    for n in range(limit):
        yield n
    print("end")


def squared(items):
    for item in items:
        yield item * item


def take(n, items):
    for _ in range(n):
        try:
            yield next(items)
        except StopIteration:
            return "ran out"


def running_average():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


def delegate():
    result = yield from take(5, iter("abc"))
    print("delegated:", result)
    yield "after"


print(list(squared(x for x in numbers(5) if x % 2)))
avg = running_average()
next(avg)
print([avg.send(x) for x in (10, 20, 60)])
avg.close()
try:
    avg.send(1)
except StopIteration as error:
    print("closed", error.value)
print(list(delegate()))


def resource():
    try:
        yield "using"
    except ValueError as error:
        yield f"handled {error}"
    finally:
        print("released")


r = resource()
print(next(r), r.throw(ValueError("oops")))
del r
chunks = lambda items, n: (items[i : i + n] for i in range(0, len(items), n))
print(list(chunks("abcdefgh", 3)), sum(map(len, chunks([1] * 7, 2))))


def merge(*sources):
    heads = [(next(s), s) for s in map(iter, sources)]
    while heads:
        heads.sort(key=lambda head: head[0])
        value, source = heads.pop(0)
        yield value
        for value in source:
            heads.append((value, source))
            break


print(list(merge([1, 4, 9], [2, 3], [5])))


def countdown(n):
    while n:
        got = yield n
        n = got if got is not None else n - 1


c = countdown(5)
print(next(c), next(c), c.send(10), next(c))
first = numbers(2)
for n in first:
    print(n)
    break
print(next(first), type(first).__name__, iter(first) is first)


def bad():
    yield 1
    raise StopIteration


print(list(bad()))
