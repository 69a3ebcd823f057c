# weakref.ref, callbacks and their order, finalize, weak dictionaries and sets, proxies.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f"Node({self.name})"
    def __del__(self):
        print("del", self.name)


node = Node("a")
ref = weakref.ref(node, lambda r: print("callback", r() is None, r is ref))
print(ref() is node, weakref.getweakrefcount(node), ref() == node)
del node
print(ref())
node = Node("b")
refs = [weakref.ref(node, lambda r, n=n: print("callback", n)) for n in range(3)]
same = weakref.ref(node)
print(same is weakref.ref(node), refs[0] is refs[1], same == refs[0], hash(same) == hash(node))
del refs[1]
del node
print([r() for r in refs])
node = Node("c")
finalizer = weakref.finalize(node, print, "finalized", "with", sep="-")
print(finalizer.alive, finalizer.peek()[1] is print)
del node
print(finalizer.alive, finalizer())
node = Node("d")
early = weakref.finalize(node, lambda v: v * 2, 21)
print(early(), early.alive)
del node
values = weakref.WeakValueDictionary()
x, y = Node("x"), Node("y")
values["x"], values["y"] = x, y
print(sorted(values), len(values), values["x"])
del x
print(sorted(values), values.get("x"), "x" in values)
keys = weakref.WeakKeyDictionary()
k = Node("key")
keys[k], keys[y] = "value", 2
print(len(keys), keys[k])
del k
print(len(keys), list(keys.values()))
group = weakref.WeakSet([y])
z = Node("z")
group.add(z)
print(len(group), z in group)
del z
print(len(group), y in group)
proxy = weakref.proxy(y)
print(proxy.name, proxy == y)
proxy.name = "renamed"
print(y.name)
del y
try:
    proxy.name
except ReferenceError as error:
    print(error)
for bad in (5, "text", (1,), None, []):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
class Slotted:
    __slots__ = ("a",)
class SlottedWeak:
    __slots__ = ("a", "__weakref__")
try:
    weakref.ref(Slotted())
except TypeError as error:
    print(error)
print(weakref.ref(SlottedWeak())())
class Owner:
    def method(self):
        return "called"
owner = Owner()
bound = weakref.ref(owner.method)
print(bound(), weakref.WeakMethod(owner.method)()())
left, right = Node("left"), Node("right")
left.other, right.other = right, left
watch = weakref.ref(left, lambda r: print("cycle callback"))
del left, right
print(watch() is not None)
gc.collect()
print(watch())
def function(): pass
print(weakref.ref(function)() is function)
last = Node("last")
at_exit = weakref.finalize(last, print, "at exit")
print("end")
