# Deep recursion, huge texts and numbers, structures in circles, much to sort: each within its time and room.
import copy
import json
import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
try:
    depth(10**6)
except RecursionError as error:
    print(str(error)[:32])
sys.setrecursionlimit(20_000)
print(depth(15_000))
sys.setrecursionlimit(1_000)
huge = "abc" * 10_000_000
print(len(huge), huge.count("ca"), huge[-5:], huge.find("cc"), len(huge.replace("a", "")), hash(huge) == hash("abc" * 10_000_000))
del huge
number = 10**100000
print(number.bit_length(), number % 1_000_003, (number * number).bit_length(), number // 10**99990, number == 10**100000, (number - 1) // number)
try:
    str(number)
except ValueError as error:
    print(str(error)[:34])
items = list(range(999_999, -1, -7)) * 7
items.sort()
print(items[:3], items[-1], items == sorted(items, reverse=True)[::-1], len(set(items)))
pairs = sorted(((i % 1000, -i) for i in range(10_000)), key=lambda p: p[0])
print(pairs[0], pairs[-1])
del items, pairs
loop = {"name": "loop", "list": []}
loop["list"].append(loop)
twin = copy.deepcopy(loop)
print(twin["list"][0] is twin, twin is loop, loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
try:
    print(loop == twin)
except RecursionError:
    print("RecursionError")
class Node:
    def __init__(self, next=None): self.next = next
node = None
for _ in range(20_000):
    node = Node(node)
del node
print("a long chain is gone")
nested = []
for _ in range(20_000):
    nested = (nested, [nested] if False else None)
del nested
d = {}
for _ in range(20_000):
    d = {"d": d}
try:
    repr(d)
except RecursionError:
    print("RecursionError")
del d
for make in (lambda: "x" * 10**11, lambda: [0] * 10**10, lambda: bytearray(10**12), lambda: list(range(10**15)) if False else [None] * 10**12):
    try:
        make()
    except MemoryError as error:
        print("MemoryError", error)
