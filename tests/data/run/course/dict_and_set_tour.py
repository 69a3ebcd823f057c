from collections import ChainMap, OrderedDict, defaultdict, deque, namedtuple

phone = {"ann": 1, "bob": 2}
phone["cid"] = 3
phone.update(bob=22, dan=4)
print(phone, phone.pop("ann"), phone.get("zoe", "?"), "bob" in phone, len(phone), list(phone))
for name, number in phone.items():
    print(name, number, end="; ")
print()
print(phone | {"eve": 5}, {**phone, "bob": 0}, phone.setdefault("fay", []), phone.keys() & {"bob", "x"})
del phone["fay"]
print(phone.popitem(), phone, phone == {"cid": 3, "bob": 22}, sorted(phone, key=phone.get), dict.fromkeys("ab", 0))
print(min(phone, key=phone.get), max(phone.values()), list(reversed(phone)), [*phone.items()][0])
groups = defaultdict(list)
for word in "apple avocado banana blueberry cherry".split():
    groups[word[0]].append(word)
print(dict(groups), groups["z"], len(groups), groups)
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, a < b, {3} <= b, a.isdisjoint({9}), len(a))
a.add(9); a.discard(100); a.remove(1)
print(sorted(a), frozenset([1, 2]) in {frozenset({2, 1})}, set("hello") == set("olleh"))
Point = namedtuple("Point", "x y", defaults=[0])
p = Point(3)
print(p, p.x, p[1], p._replace(y=7), p == (3, 0), Point._fields, p._asdict(), Point._make([8, 9]))
queue = deque([1, 2, 3], maxlen=4)
queue.append(4); queue.append(5); queue.appendleft(0); queue.rotate(1)
print(queue, queue.popleft(), queue[0], list(queue), queue.maxlen)
settings = ChainMap({"colour": "red"}, {"colour": "blue", "size": 5})
print(settings["colour"], settings["size"], len(settings), dict(settings))
od = OrderedDict(a=1, b=2, c=3)
od.move_to_end("a")
print(od, od.popitem(last=False), list(od.items()))
nested = {"users": [{"name": "ann", "roles": {"admin", }}, {"name": "bob", "roles": set()}]}
print([user["name"] for user in nested["users"] if "admin" in user["roles"]], nested["users"][1])
inverted = {}
for key, value in {"a": 1, "b": 2, "c": 1}.items():
    inverted.setdefault(value, []).append(key)
print(inverted)
for wrong in (lambda: {}["x"], lambda: {[]: 1}, lambda: {1, {}}, lambda: set().pop(), lambda: set().remove(5), lambda: {}.popitem(), lambda: setattr(p, "x", 1), lambda: Point(), lambda: deque().pop()):
    try:
        wrong()
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)
for key in phone:
    phone[key + "2"] = 1
