# sys.getrefcount as CPython gives it, of what is not shared or immortal.
import sys

count = sys.getrefcount


class Thing:
    pass


x = Thing()
base = count(x)
print(base)
y = x
print(count(x) - base)
items = [x, x, x]
print(count(x) - base)
mapping = {1: x, "k": (x, [x])}
print(count(x) - base)
del items[1:], y
print(count(x) - base)
mapping.clear()
items = None
print(count(x) - base)


def parameter(p):
    return count(p)


print(parameter(x) - base, (lambda: count(x))() - base)
Thing.shared = x
x.me = x
print(count(x) - base)
del x.me, Thing.shared


def closure(v):
    def inner():
        return v
    return inner


f = closure(x)
print(count(x) - base)
del f
g = (v for v in [x])
next(g)
print(count(x) - base)
g.close()
del g
print(count(x) - base)
bound = x.__init__
print(count(x) - base)
del bound
for loop in (x, x):
    print(count(x) - base, end=" ")
print()
del loop
a = b = c = x
print(count(x) - base)
del a, b, c
[p, q] = x, x
print(count(x) - base)
p = q = None
try:
    raise ValueError(x)
except ValueError as error:
    print(count(x) - base)
print(count(x) - base)
s = {x}
fs = frozenset([x])
print(count(x) - base)
del s, fs
iterator = iter([x])
print(count(x) - base)
next(iterator)
print(count(x) - base)
print(count(iterator.__class__) > 1, count([]), count(Thing()))
copy = [x] * 5
print(count(x) - base)
copy[:] = []
copy.extend([x, x])
copy += (x,)
copy.insert(0, x)
print(count(x) - base, copy.count(x))
copy.sort(key=id)
copy.reverse()
print(count(x) - base)
del copy
d = dict.fromkeys(range(4), x)
print(count(x) - base)
d.popitem()
d.setdefault(0, x)
d.setdefault(9, x)
print(count(x) - base)
del d
m = map(lambda v: v, [x, x])
z = list(zip([x], [x], m))
print(count(x) - base)
del z, m
print(count(x) - base)
