# versions: 3.11-
import functools, random, copy, collections.abc
class Deck:
    def __init__(self): self.cards = list(range(52))
    def __len__(self): return len(self.cards)
    def __getitem__(self, i): return self.cards[i]
random.seed(1)
print(random.choice(Deck()), random.choices(Deck(), k=3))
try: random.sample(Deck(), 2)
except TypeError as e: print(e)
Deck.__setitem__ = lambda self, i, v: self.cards.__setitem__(i, v)
d = Deck(); random.shuffle(d); print(d[:5])
class S:
    def __init__(self, n): self.n = n
    @functools.lru_cache(maxsize=2)
    def m(self, x): return x + self.n
s = S(1); s.m(1), s.m(1)
print(s.m.cache_info(), S.m.cache_info(), s.m.__name__, s.m.__wrapped__.__name__)
try: s.m.foo
except AttributeError as e: print(e)
p = functools.partial(print, 1, sep="-"); q = copy.copy(p); q(2); copy.deepcopy(p)(3); print(q == p, q.args, p.__reduce__()[1:])
@functools.singledispatch
def f(x): return "any"
@f.register
def _(x: "collections.abc.Sequence"): return "seq"
@f.register
def _(x: int | None): return "int?"
print(f([]), f(1), f(None), f(1.5))
print((lambda a: a + 1).__call__(3), len.__call__("abc"), [].append.__call__(1), hasattr(f, "__call__"), callable(f))
print(dict([iter("ab"), (x for x in (1, 2)), {"k": 1, "l": 2}]))
class P:
    @property
    def v(self):
        "doc of v"
    w = property(doc="w")
P.v.__doc__ = "other"
print(P.v.__doc__, P.w.__doc__)
for g in (lambda: P().w, lambda: setattr(P(), "v", 1), lambda: delattr(P(), "v")):
    try: g()
    except AttributeError as e: print(e)
print(__builtins__.__name__, dir()[:9], __spec__, __package__)
