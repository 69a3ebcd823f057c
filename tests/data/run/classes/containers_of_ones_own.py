# Protocols of containers, iterators and callables: what Python does when a method is missing.
class Deck:
    def __init__(self, cards): self.cards = list(cards)
    def __len__(self): return len(self.cards)
    def __getitem__(self, i):
        print("get", i, end="; ")
        return self.cards[i] if not isinstance(i, slice) else Deck(self.cards[i])
    def __repr__(self): return f"Deck({self.cards})"


d = Deck("abcd")
print(d[0], d[-1], d[1:3], d[::2])
print([c for c in d])
print("c" in d, "z" in d)
print(list(reversed(d)), bool(d), bool(Deck("")))
print(sorted(d, reverse=True), d.cards.index("b"), max(d), "".join(d), tuple(d), *d)
a, b, *c = d
print(a, b, c, dict(enumerate(d)), list(zip(d, range(2))), list(map(str.upper, d)))


class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1
    def __contains__(self, x):
        return "asked", x
    def __reversed__(self):
        return iter(range(1, self.n + 1))
    def __missing__(self, key): return "never"
    def __length_hint__(self): return 10


cd = Countdown(3)
print(list(cd), list(cd), 99 in cd, list(reversed(cd)), sum(cd), min(cd), set(cd) == {1, 2, 3}, sorted(cd))
class Iter:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
it = Iter()
print(next(it), list(it), list(it), next(it, "default"))
it.n = 0
print(it.n, list(it), 2 in Iter(), 5 in Iter())
class Table:
    def __init__(self): self.d = {}
    def __getitem__(self, key): return self.d[key]
    def __setitem__(self, key, value): self.d[key] = value
    def __delitem__(self, key): del self.d[key]
    def __contains__(self, key): return key in self.d
    def keys(self): return self.d.keys()
t = Table()
t[1, 2] = "pair"
t["x"] = t["y"] = 5
t["x"] += 1
del t["y"]
print(t.d, dict(t), {**{k: t[k] for k in ["x"]}}, "y" in t, (1, 2) in t)
print(dict(**Table()) == {}, (lambda **k: k)(**type("M", (Table,), {"keys": lambda s: ["a"], "__getitem__": lambda s, k: k * 2})()))
class Missing(dict):
    def __missing__(self, key):
        self[key] = len(self)
        return self[key]
m = Missing(a=5)
print(m["a"], m["b"], m["c"], m, m.get("zzz"), "zzz" in m)
class Callable:
    def __call__(self, *args, **kwargs): return args, kwargs
f = Callable()
print(f(1, b=2), callable(f), callable(Deck), callable(d), list(map(f, [1])))
for expression in ("len(5)", "iter(Callable())", "list(object())", "next(d)", "next([])", "reversed({1})", "reversed(cd.__iter__())", "for_ in object()", "d['x']", "a, b = object()", "[*object()]", "{**[1]}", "f(**[1])", "f(*5)", "1 in 5", "del_(d)", "iter(5, 6)", "iter(d.__getitem__, 'z').__class__.__name__", "Missing().fromkeys('ab')", "hash(m)", "d < d", "d == d", "d + d", "object()()", "t.missing", "object().x", "enumerate(5)", "zip(1)", "sum(['a'])", "sum([[1], [2]], [])", "min(5)", "sorted(5)", "''.join(5)", "''.join([1])", "dict([1])", "dict([(1, 2, 3)])", "dict(5)", "set(5)", "tuple(5)", "divmod(1)", "any(5)"):
    try:
        print(expression, "=", eval(expression) if not expression.startswith("a, b") else exec(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
class Temp:
    def __getitem__(self, i):
        if i >= 3: raise IndexError("enough")
        return i * 10
print(list(Temp()), 20 in Temp(), tuple(zip(Temp(), "ab")), list(iter(Temp())))
try:
    reversed(Temp())
except TypeError as error:
    print(error)
