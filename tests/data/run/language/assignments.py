# Every form of assignment, and the order in which its parts are evaluated.
def say(value, word=None):
    print(word if word is not None else value, end=" ")
    return value


a = b = c = []
a.append(1)
print(a, b, c, a is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), [r, *s], *t = (1, 2), "abc", 5, 6
print(p, q, r, s, t)
*head, last = range(4)
print(head, last)
first, *middle, last = "ab"
print(first, middle, last)
[*all_of] = {1: 2, 3: 4}
print(all_of)
(single,) = "z"
print(single)
i = 0
values = [10, 20, 30]
i, values[i] = 2, "changed"
print(i, values)
say([0, 1, 2], "object")[say(1, "index")] = say("v", "value")
print()
d = {}
say(d, "d")[say("k", "key")] = say(d, "d2")[say("l", "key2")] = say(1, "one")
print(d.keys())
n = 5
n += 1; n -= 2; n *= 10; n //= 3; n **= 2; n %= 100; n <<= 3; n >>= 1; n |= 1; n &= 0xFF; n ^= 0xF
print(n)
f = 7
f /= 2
print(f)
items = shared = [1]
items += (2, 3)
items *= 2
print(items, shared is items)
t = u = (1,)
t += (2,)
print(t, u)
tup = ([],)
try:
    tup[0] += [1]
except TypeError as error:
    print(error, tup)
for bad in ("a, b = 1", "a, b = 1, 2, 3", "a, b = (1,)", "a, *b, c = [1]", "(a, b), c = 1, 2", "a, b = {1}", "a, b, c = 'xy'"):
    try:
        exec(bad)
    except (TypeError, ValueError) as error:
        print(bad, "->", type(error).__name__, error)
number: int = 3
text: "str"
print(number, __annotations__)
try:
    print(text)
except NameError as error:
    print(error)
class Box:
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)
    def __setitem__(self, key, value):
        print("item", key, value)
box = Box()
box.a, box["b"], box[1:2], box[::2, ...] = 1, 2, 3, 4
box.total: int = 9
for box.i in range(2):
    pass
import contextlib
with contextlib.nullcontext(5) as box.file:
    pass
print(sorted(vars(box)) == ["a", "file", "i", "total"])
if (m := len("walrus")) > 3 and (half := m / 2):
    print(m, half)
print([last := k * k for k in range(4)], last)
