import gc
import sys


class Thing:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("del", self.name)


def scope():
    first, second = Thing("first"), Thing("second")
    print("leaving", first.name, second.name)


scope()
kept = Thing("kept")
also = kept
print(sys.getrefcount(kept))
del kept
print("still here")
also = None
print("gone")

things = [Thing("a"), Thing("b"), Thing("c")]
things.pop()
things.clear()
print("cleared")


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


running = numbers()
print(next(running))
del running
print("after the generator")

left, right = Thing("left"), Thing("right")
left.other, right.other = right, left
del left, right
print("a cycle lives on")
gc.collect()
print("until it is collected")


class Phoenix:
    saved = []

    def __del__(self):
        print("rises")
        Phoenix.saved.append(self)


bird = Phoenix()
del bird
print(len(Phoenix.saved))
Phoenix.saved.clear()
print("only once")

deep = None
for _ in range(100000):
    deep = [deep]
del deep
print("deep structures go without deep recursion")

for turn in range(60000):
    node = []
    node.append(node)
print("cycles in a loop")
