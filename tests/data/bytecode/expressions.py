x = 1 + 2 * 3 - -4
a, b = b, a
a, *b = {**c, "k": 1}, [*d, 2]
a < b < c
a and b or not c
if a < b < c or d:
    f"{x} {y!r:>{w}} {z=}"
o.n += 1
d[k] -= v[1:2, ::3]
del d[k], o.n, x
x in [1, 2], x not in {3}
a if b else c
while True:
    if (n := f()):
        break
import a.b as c
from .m import n as q, r
assert x, "no"
