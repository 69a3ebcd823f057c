# __del__ that brings its object back, raises, deletes others, or makes new ones.
import gc
import sys


class Phoenix:
    saved = None
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
        Phoenix.saved = self


bird = Phoenix("bird")
del bird
print("back:", Phoenix.saved.name)
Phoenix.saved = None
print("second time without __del__")


class Mother:
    def __init__(self, depth):
        self.depth = depth
    def __del__(self):
        print("mother", self.depth)
        if self.depth:
            Mother(self.depth - 1)
            print("after child", self.depth)


Mother(2)


class Chain:
    def __init__(self, n, other):
        self.n, self.other = n, other
    def __del__(self):
        print("chain", self.n, "other", self.other and self.other.n)


head = None
for n in range(4):
    head = Chain(n, head)
del head


class Late:
    def __del__(self):
        self.name = "set in __del__"
        print(self.__dict__, sys.getrefcount(self) > 0)


Late()


class Deletes:
    pool = {}
    def __init__(self, key):
        self.key = key
        Deletes.pool[key] = self
    def __del__(self):
        print("deletes", self.key)
        Deletes.pool.clear()


Deletes("a"), Deletes("b")
Deletes.pool.pop("a")
print(Deletes.pool)


class Cyclic:
    def __init__(self, name):
        self.name, self.me = name, self
    def __del__(self):
        print("cyclic", self.name, self.me is self)
        if self.name == "stays":
            keep.append(self)


keep = []
for name in ("goes", "stays"):
    Cyclic(name)
print("before", gc.collect() > 0)
print([c.name for c in keep], keep[0].me is keep[0])
keep.clear()
print("collected again", gc.collect() > 0)


class Sub(Chain):
    def __del__(self):
        print("sub first")
        super().__del__()


Sub(9, None)
class Plain: pass
plain = Plain()
plain.__del__ = lambda: print("never called")
del plain
Plain.__del__ = lambda self: print("added to the class")
Plain()
del Plain.__del__
Plain()
print("end")
