# __del__ at the moment of the last reference: del, reassignment, containers, arguments, return values.
class Thing:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return self.name
    def __del__(self):
        print("del", self.name)


def make(name):
    return Thing(name)


a = Thing("a")
a = Thing("b")
print("reassigned")
a, b = Thing("c"), a
print("swapped", a, b)
b = None
make("dropped at once")
print("after the statement")
print(make("argument"), "printed")
[make("in a list"), make("second")]
print("list gone")
x = [Thing("one"), Thing("two"), Thing("three")]
x[1] = None
del x[0]
x.pop()
print("popped and dropped")
d = {"k": Thing("old")}
d["k"] = Thing("new")
d.update(k=Thing("newest"))
d.clear()
print("dict cleared")
t = (Thing("t1"), Thing("t2"))
del t
s = {Thing("member")}
s.clear()


def arguments(one, two=None):
    print("in", one, two)
    del one
    print("one is still the caller's")


arguments(Thing("passed"), two=Thing("keyword"))
print("returned")


def locals_go():
    first = Thing("first local")
    second = Thing("second local")
    third = first
    print("leaving")


locals_go()
for item in [Thing("i1"), Thing("i2")]:
    print("loop", item)
print("after the loop")
del item
print("loop variable gone")
value = make("left") or make("right")
value = Thing("cond") if value else None
_ = [Thing(n).name for n in ("x", "y")]
print(_)
with_lambda = lambda held=Thing("default"): held
del with_lambda
closure = (lambda held: lambda: held)(Thing("in a cell"))
print(closure())
del closure
keep = Thing("attribute")
keep.other = Thing("owned")
del keep
print(Thing("f-string"), f"{Thing('formatted')}")
walrus = (w := Thing("walrus"))
del w
print("one more")
del walrus
print("end")
