# Names: where they are looked up, and what happens when they are not there.
x = "global"


def reads():
    return x


def shadows():
    x = "local"
    def inner():
        nonlocal x
        x += " changed"
        return x
    return inner(), x


def writes():
    global x, created
    x = "written"
    created = "by a function"


def unbound():
    try:
        print(y)
    except UnboundLocalError as error:
        print(error)
    y = 1
    del y
    try:
        y
    except UnboundLocalError as error:
        print(error)


def free():
    def inner():
        return later
    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
    later = "now"
    print(inner())
    del later
    try:
        inner()
    except NameError as error:
        print(error)


print(reads(), shadows(), x)
writes()
print(x, created)
unbound()
free()


class Scope:
    x = "class"
    y = x + "!"
    items = [x for _ in range(1)]
    here = [n for n in [x]]
    def method(self):
        return x
    lam = lambda self: x


print(Scope.x, Scope.y, Scope.items, Scope.here, Scope().method(), Scope().lam())
counters = []
for n in range(3):
    counters.append(lambda: n)
print([c() for c in counters], [c() for c in [lambda n=n: n for n in range(3)]], [c() for c in [lambda: n for n in range(3)]])


def make_counter():
    count = 0
    def up(by=1):
        nonlocal count
        count += by
        return count
    def down():
        nonlocal count
        count -= 1
        return count
    return up, down


up, down = make_counter()
print(up(), up(5), down(), up.__closure__[0].cell_contents, up.__code__.co_freevars, make_counter.__code__.co_cellvars)
try:
    del x
    reads()
except NameError as error:
    print(error)
len = lambda value: "my len"
print(len([]))
del len
print(len([]))


def swallow():
    try:
        raise ValueError("inside")
    except ValueError as error:
        kept = error
    try:
        print(error)
    except UnboundLocalError as gone:
        print(gone)
    return kept


print(repr(swallow()))


def names(a, b=1, *c, **d):
    e = 2
    del a
    return sorted(locals())


print(names(1), "reads" in globals(), sorted(k for k in vars(Scope) if not k.startswith("_")))
def deep():
    v = 1
    class Inner:
        v = 2
        def get(self):
            return v
        got = v
    return Inner().get(), Inner.got
print(deep())
exec("z = x1 + 1", {"x1": 1}, scope := {})
print(scope, eval("a + b", {"a": 1}, {"b": 2}))
