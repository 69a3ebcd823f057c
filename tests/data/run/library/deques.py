"""collections.deque."""
from collections import deque


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d, bool(deque()), bool(d), 2 in d, 9 in d)
d.extend("ab")
d.extendleft([7, 8])
print(d, list(d), list(reversed(d)), tuple(d), sum(deque([1, 2])), max(deque([3, 9, 1])))
d.rotate(2)
print(d)
d.rotate(-3)
print(d, d.index("a"), d.count(8), d.copy() == d, d is d.copy())
d.insert(2, "new")
d.remove("b")
del d[0]
d[-1] = "last"
print(d)
d.reverse()
print(d, d.maxlen, deque(maxlen=2), deque("abcdef", 3), deque("abcdef", maxlen=0))
ring = deque(maxlen=3)
for i in range(6):
    ring.append(i)
    print(list(ring), end=" ")
ring.appendleft("x")
print(ring, ring.maxlen)
ring.rotate()
print(ring)
show("pop", lambda: deque().pop())
show("popleft", lambda: deque().popleft())
show("index", lambda: deque([1])[5])
show("slice", lambda: deque([1, 2])[0:1])
show("key", lambda: deque([1])["a"])
show("remove", lambda: deque().remove(5))
show("find", lambda: deque([1]).index(5))
show("maxlen", lambda: deque([], -1))
show("maxlen", lambda: deque([], "a"))
show("insert", lambda: ring.insert(0, 1))
show("add", lambda: deque([1]) + [2])
show("append", lambda: deque().append())


def mutate():
    for item in d:
        d.append(item)


def assign():
    ring.maxlen = 5


show("mutate", mutate)
show("assign", assign)
print(deque([1, 2]) == deque([1, 2]), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque([1]) != deque([2]))
print(deque([1]) + deque([2]), deque([1, 2]) * 2, 2 * deque("a"), deque(range(4), 3) * 2)
e = deque([1])
e += "xy"
e *= 2
e.append(e)
print(e)
first, *rest = deque("xyz")
print(first, rest, [*deque("ab")], sorted(deque([3, 1, 2])), deque(x * x for x in range(4)), isinstance(d, list))
e.clear()
print(e, type(e), deque.__name__, deque.__module__)


class Stack(deque):
    def push(self, x):
        self.append(x)
        return self

    def __repr__(self):
        return f"<Stack of {len(self)}>"


print(Stack("ab").push("c"), list(Stack("ab").push(1)), Stack([1]).copy())

graph = {"a": "bc", "b": "d", "c": "d", "d": "e", "e": ""}
queue, seen = deque(["a"]), ["a"]
while queue:
    node = queue.popleft()
    for other in graph[node]:
        if other not in seen:
            seen.append(other)
            queue.append(other)
print(seen)
