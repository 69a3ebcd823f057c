# versions: 3.10-
from types import MappingProxyType

d = {"a": 1, "b": 2}
for view in (d.keys(), d.values(), d.items()):
    print(type(view.mapping).__name__, view.mapping, view.mapping == d)
keys = d.keys()
d["c"] = 3
print(keys.mapping["c"], len(keys.mapping))
proxy = MappingProxyType(d)
print(list(reversed(proxy)), proxy | {"z": 0}, type(proxy | {}).__name__)
try:
    keys.mapping["x"] = 1
except TypeError as error:
    print(error)
