# Dicts: order, views, merging, comparison, keys that are equal, iteration while changing, nested updates.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), d.keys(), d.values(), d.items(), len(d), "a" in d, 2 in d.values(), ("a", 2) in d.items())
print(d.pop("a"), d.pop("zz", None), d.popitem(), d, d.get("x"), d.get("x", 0), d.setdefault("n", []), d.setdefault("n", 5), d)
print({1: "int", 1.0: "float", True: "bool"}, {(1, 2): "t", frozenset([1]): "f", None: "n", "": "e"}, {**{"a": 1}, **{"a": 2, "b": 3}}, dict(a=1, b=2), dict([("x", 1), ["y", 2]]), dict({"k": 1}, j=2), dict(zip("ab", range(2))), dict.fromkeys("abc", 0), dict.fromkeys([1, 1]))
print({"a": 1} | {"b": 2}, {"a": 1, "b": 1} | {"b": 2}, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} == {}, {1: 2} != {1: 3})
e = {"a": 1}
e |= {"b": 2}
e |= [("c", 3)]
e.update({"d": 4}, f=5)
e.update([("g", 6)])
e.update()
print(e, list(reversed(e)), list(reversed(e.items()))[:2], sorted(e.items(), key=lambda kv: -kv[1])[:2], max(e, key=e.get), min(e.values()), sum(e.values()))
keys, items = e.keys(), e.items()
e["later"] = 9
print(len(keys), "later" in keys, keys & {"a", "zz"}, keys | {"zz"} == set(e) | {"zz"}, keys - {"a", "b", "c", "d", "f"} == {"g", "later"}, keys ^ keys, keys.isdisjoint({"q"}), {"a"} < keys, items & {("a", 1)}, keys == set(e), type(keys).__name__)
inverted = {v: k for k, v in e.items()}
grouped = {}
for word in "the quick brown the lazy dog the end".split():
    grouped.setdefault(len(word), []).append(word)
print(inverted[9], grouped, {k: len(v) for k, v in grouped.items()})
del e["a"]
for action in ("for k in e: e[k + '!'] = 1", "for k in e: del e[k]", "for k in list(e): del e[k]"):
    e = {"x": 1, "y": 2}
    try:
        exec(action)
        print(action, e)
    except RuntimeError as error:
        print(action, "->", error)
config = {"a": {"b": {"c": 1}}}
shallow = config.copy()
shallow["a"]["b"]["c"] = 2
shallow["new"] = 1
print(config, config["a"]["b"]["c"], config.get("a", {}).get("z", {}).get("c", "none"))
loop = {}
loop["self"] = loop
print(loop, repr({"k": [loop]}))
for call in ("{}['x']", "{'a': 1}[1]", "{}[[]]", "{[]: 1}", "{{}: 1}", "{}.pop('x')", "{}.pop()", "{}.popitem()", "del {}['x']", "dict(5)", "dict([1])", "dict([(1, 2, 3)])", "dict(1, 2)", "dict('ab')", "dict(['ab'])", "{} < {}", "{} + {}", "{} | [1]", "{}.update(5)", "{}.update([1])", "{}.get()", "{}.nothing", "{}()", "{1: 2}.setdefault()", "dict.fromkeys(5)", "dict.fromkeys()", "{}.keys()[0]", "{}.items().append(1)", "{'a': 1}.values() == {'a': 1}.values()", "{'a': [1]}.items() == {'a': [1]}.items()", "hash({}.keys())", "next({})", "{**5}", "{'a': 1, **None}", "{}.fromkeys([[]])", "sorted({1: 2, 'a': 3})", "{1, 2} | {}"):
    try:
        print(call, "=", eval(call) if not call.startswith("del") else exec(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
class Key:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v % 2
    def __eq__(self, other): return isinstance(other, Key) and self.v == other.v
    def __repr__(self): return f"K{self.v}"
k = {Key(1): "one", Key(3): "three", Key(1): "uno"}
print(k, k[Key(3)], Key(2) in k, k.pop(Key(1)), k)
print(str({"a": "b'c", 'd"': 1}), {"k": {"n": (1,)}}, {1: {2: {3: {}}}}, list({}.items()), bool({}), dict(d) is d, [*{"x": 1}], {**{}}, (lambda **kw: kw)(**{"a b": 1}))
