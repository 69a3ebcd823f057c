def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


d = {"a": 1, "b": 2}
show(d.get, "a")
show(d.get, "z")
show(d.get, "z", 0)
show(d.get)
show(d.setdefault, "c", 3)
show(d.setdefault, "c", 4)
show(d.setdefault, "n")
show(d.pop, "n")
show(d.pop, "n")
show(d.pop, "n", "default")
show(d.update, {"a": 10}, z=26)
show(d.update, [("p", 1), ["q", 2], "rs"])
show(d.update, (pair for pair in [("g", 7)]))
show(d.update, [(1, 2, 3)])
show(d.update, [5])
show(d.update, 5)
print(d)
show(d.popitem)
print(d.keys(), d.values(), d.items())
print(list(d.items()), len(d), "a" in d, "nope" in d.keys())
print(d.copy() == d, d.copy() is d)
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0))
print(dict(), dict(a=1), dict({"x": 1}, y=2), dict([("k", "v")]), dict((x, x * x) for x in range(3)))
print({"a": 1} | {"b": 2}, {"a": 1} == {"a": 1.0})
d.clear()
print(d)
show(d.popitem)
show(lambda: {}["missing"])
show(lambda: {}[[1]])
show(lambda: {[]: 1})
d["x"] = 1
del d["x"]


def delete(key):
    del d[key]


show(delete, "x")
show(dict, 5)
show(dict, [1, 2])


class Mapping:
    def keys(self):
        return ["one", "two"]

    def __getitem__(self, key):
        return key.upper()


print(dict(Mapping()), dict(Mapping(), three=3))
d.update(Mapping(), four=4)
print(d)


class Counting(dict):
    def __missing__(self, key):
        return f"no {key}"

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)


c = Counting(a=1)
c["b"] = 2
print(c["a"], c["b"], c["z"], c, len(c), c.get("z"))


class Named(dict):
    def __init__(self, name, *args, **keywords):
        super().__init__(*args, **keywords)
        self.name = name


n = Named("n", {"k": 1}, l=2)
print(n, n.name, isinstance(n, dict), list(n), n == {"k": 1, "l": 2})
for key, value in sorted({"b": 1, "a": 2}.items()):
    print(key, value)
print({k: v for k, v in zip("ab", [1, 2])})
print({1: "int", 1.0: "float", True: "bool"})
nested = {"list": [1, 2], "dict": {"k": None}}
nested["self"] = nested
print(nested)
print({**{"a": 1}, "b": 2})
print(next(iter({"only": 1})), max({"a": 3, "b": 5}, key={"a": 3, "b": 5}.get))
