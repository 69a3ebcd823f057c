print(iter({1: 2}).__length_hint__())
import operator

for x in ([1, 2, 3], (1, 2), "abc", "äb", b"ab", bytearray(b"ab"), range(5), {1, 2}, {1: 2, 3: 4}.values(), {1: 2}.items()):
    it = iter(x)
    name = type(it).__name__
    hints = [it.__length_hint__()]
    for _ in it:
        hints.append(it.__length_hint__())
    print(name, hints, operator.length_hint(it, 7))
back = reversed([1, 2, 3])
next(back)
print(back.__length_hint__(), operator.length_hint(reversed((1, 2))))
d = {1: 1, 2: 2}
it = iter(d)
next(it)
d[3] = 3
print(it.__length_hint__())
