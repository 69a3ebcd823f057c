def counter(start=0, step=1):
    value = start

    def increase():
        nonlocal value
        value += step
        return value

    def reset(to=start):
        nonlocal value
        value = to

    increase.reset = reset
    return increase


def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return composed


def make_multipliers():
    return [lambda x, n=n: n * x for n in range(1, 4)], [lambda x: n * x for n in range(1, 4)]


def averager():
    numbers = []
    return lambda n: (numbers.append(n), sum(numbers) / len(numbers))[1]


c, d = counter(), counter(10, 5)
print(c(), c(), d(), c(), d())
c.reset()
print(c(), c.__closure__ is not None, c.__code__.co_freevars, c.__name__)
print(compose(str, lambda x: x + 1, abs)(-5), compose()("same"))
early, late = make_multipliers()
print([f(10) for f in early], [f(10) for f in late])
avg = averager()
print(avg(10), avg(20), avg(60))


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed by inner"
            return x

        return inner()

    return middle(), x


print(outer())


def mutable_default(item, items=[]):
    items.append(item)
    return items


print(mutable_default(1), mutable_default(2), mutable_default(3, []), mutable_default.__defaults__)
adders = {name: (lambda by: lambda x: x + by)(by) for name, by in (("one", 1), ("two", 2))}
print(adders["one"](5), adders["two"](5))
curry = lambda f: lambda a: lambda b: f(a, b)
print(curry(pow)(2)(10), (lambda *a, **k: (a, k))(1, 2, x=3))


def delayed():
    def use():
        return later

    try:
        use()
    except NameError as error:
        print(error)
    later = 5
    return use()


print(delayed())
y = 1


def shadow():
    print(y)
    y = 2


shadow()
