class M:
    def keys(self): return ['a','b']
    def __getitem__(self, k): return k*2
def f(*a, **k): return a, k
def show(t):
    try: print(t())
    except Exception as e: print(type(e).__name__, e)
show(lambda: f(**M()))
show(lambda: {**M(), 'c': 1})
show(lambda: f(a=1, **M()))
show(lambda: f(*5, **5))
show(lambda: f(1, *5, **5))
def it(n):
    print("it")
    yield from range(n)
show(lambda: f(*it(3), **dict(print("kw") or [('z', 1)])))
show(lambda: f(**{1: 2}))
show(lambda: f(*it(2), **{1: 2}))
def g(a, b, /, c=1, *, d): return a, b, c, d
show(lambda: g(1, 2, a=3, e=7))
show(lambda: g(1, e=7, d=1))
show(lambda: g(1, 2, 3, c=1, e=7))
show(lambda: g(1,2,e=1,c=3,a=1,b=2))
show(lambda: len(range(2**60)))
show(lambda: range(2**60).__len__())
show(lambda: "".join(*[["a"]]))
show(lambda: max(*{3, 1}, **{}))
show(lambda: print(*"abc", **{"sep": "-"}))
show(lambda: M(*5))
show(lambda: print(*5))
class N:
    def m(self, *a, **k): return a, k
show(lambda: N().m(*it(2), x=1))
show(lambda: pow("x", 2, 3))
show(lambda: pow(2, 1.0, 3))
show(lambda: pow(2, 3, 1j))
show(lambda: pow(2, "a", 1.0))

show(lambda: 2j * b"abc")
show(lambda: bytearray(2.5))
show(lambda: bytes(2.5))
show(lambda: issubclass(3, 3))
show(lambda: issubclass(3, (int, 3)))
show(lambda: issubclass(int, (str, 3)));show(lambda: issubclass(int, (int, 3)))
def st(x, i, v): x[i] = v
show(lambda: st(bytearray(b"ab"), -5, b"x"))
show(lambda: st(bytearray(b"ab"), 5, 300))
show(lambda: st(bytearray(b"ab"), "a", 300))
show(lambda: st(bytearray(b"ab"), 9, 3))
