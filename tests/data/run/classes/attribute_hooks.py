# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__, getattr with defaults, vars, private names.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "log", [])
    def __getattr__(self, name):
        self.log.append(f"get {name}")
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        self.log.append(f"set {name}")
        setattr(self._target, name, value)
    def __delattr__(self, name):
        self.log.append(f"del {name}")
        delattr(self._target, name)


class Thing:
    kind = "thing"
    def __init__(self): self.x = 1
    def method(self): return f"method of {self.kind}"


p = Proxy(Thing())
p.y = 2
p.x += 10
del p.y
print(p.x, p.method(), p.kind, hasattr(p, "y"), getattr(p, "y", "default"), p.log, vars(p._target))
try:
    p.missing
except AttributeError as error:
    print(error)


class All:
    def __init__(self): self.a = 1
    def __getattribute__(self, name):
        if name.startswith("hidden"):
            raise AttributeError(f"no {name} for you")
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        return f"fallback for {name}"
    def __dir__(self):
        return ["z", "a", "m"]


x = All()
x.hidden = 5
print(x.a, x.hidden, x.hidden_too, x.other, dir(x), "hidden" in x.__dict__, hasattr(x, "anything"))


class Frozen:
    __slots__ = ("a", "b")
    def __init__(self, a, b):
        object.__setattr__(self, "a", a)
        super().__setattr__("b", b)
    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is frozen, {name} cannot be {value!r}")
    __delattr__ = lambda self, name: self.__setattr__(name, "deleted")


f = Frozen(1, 2)
for action in ("f.a = 5", "del f.b", "f.c = 1", "vars(f)", "f.__dict__", "object.__setattr__(f, 'z', 1)", "f.a.real = 1", "(1).x = 2", "'s'.x = 1", "object().x = 1", "None.x = 1", "int.x = 1", "Thing.x.y = 1", "print.x = 1", "[].append.x = 1", "Thing().method.x = 1", "(lambda: 0).x = 1"):
    try:
        exec(action)
        print(action, "ok")
    except Exception as error:
        print(action, "->", type(error).__name__, error)


class Private:
    def __init__(self):
        self.__secret = 1
        self._hidden = 2
        self.__dunder__ = 3
    def reveal(self): return self.__secret
    def __method(self): return "private"
    def call(self): return self.__method()
    class __Inner: pass
class SubPrivate(Private):
    def __init__(self):
        super().__init__()
        self.__secret = "sub"
    def both(self): return self.__secret, self.reveal()


sp = SubPrivate()
print(sorted(vars(sp)), sp.both(), sp.call(), sp._Private__method(), [n for n in dir(Private) if "Inner" in n])
try:
    sp.__secret
except AttributeError as error:
    print(error)
print(getattr(Thing, "kind"), getattr(Thing(), "nope", None), setattr(Thing, "new", 5), Thing.new, delattr(Thing, "new"), hasattr(Thing, "new"))
for bad in ("getattr(Thing(), 5)", "setattr(Thing(), 5, 1)", "getattr(Thing)", "hasattr(1, None)", "delattr(Thing(), 'x2')", "getattr(1, 'x', 2, 3)", "vars(5)", "dir(1, 2)"):
    try:
        print(eval(bad))
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
class Count:
    total = 0
    def __init__(self):
        Count.total += 1
        self.total += 100
print(Count().total, Count.total, Count().total, Count.total, vars(Count())["total"])
t = Thing()
t.kind = "own"
print(t.method(), Thing.method(t), Thing().method())
del t.kind
t.method = lambda: "instance function"
print(t.kind, t.method(), type(t).method(t))
t.__class__ = type("Other", (), {"method": lambda self: "other"})
print(type(t).__name__, isinstance(t, Thing), t.x)
t.__dict__ = {"fresh": 1}
t.__dict__["added"] = 2
print(t.fresh, t.added, hasattr(t, "x"), vars(t))
