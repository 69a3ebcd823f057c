# What RecursionError says is what the last of the calls was at.
def attempt(name, act, *args):
    try:
        act(*args)
    except RecursionError as error:
        print(name, error)
    else:
        print(name, "no error")

def smaller(n):
    if n < 1: return 1
    return n * smaller(n - 1)
attempt("smaller", smaller, 10000)
def equal(n):
    return 1 if n == 0 else equal(n - 1)
attempt("equal", equal, 10000)
def either(n):
    return n == 0 or either(n - 1)
attempt("either", either, 10000)
def between(n):
    if 0 < n < 5: return n
    return between(n + 10)
attempt("between", between, 10)
def loop(n):
    while n > 0:
        loop(n + 1)
attempt("loop", loop, 1)
def text(s):
    if s == "x": return
    text(s + "y")
attempt("text", text, "")
def order(s):
    if s < "a": return
    order(s + "b")
attempt("order", order, "b")
def real(x):
    if x < 0.5: return
    real(x + 1.5)
attempt("real", real, 1.0)
def mixed(x):
    if x < 0.5: return
    mixed(x + 1)
attempt("mixed", mixed, 1)
def empty(items):
    if items == []: return
    empty(items + [1])
attempt("empty", empty, [1])
def length(items):
    if len(items) == 0: return
    length(items + [1])
attempt("length", length, [1])
def negated(items):
    if not items: return
    negated(items[1:])
attempt("negated", negated, [1] * 3000)
def chained(node):
    if node is None: return 0
    return 1 + chained(node)
attempt("chained", chained, 1)
def typed(x):
    if isinstance(x, list):
        return typed([x])
attempt("typed", typed, [])
def absolute(n):
    abs(n)
    absolute(n + 1)
attempt("absolute", absolute, 0)
def appended(items):
    items.append(1)
    appended(items)
attempt("appended", appended, [])
def converted(n):
    str(n)
    converted(n + 1)
attempt("converted", converted, 0)
def listed(n):
    list(n)
    listed(n)
attempt("listed", listed, [1])
def formatted(n):
    f"{n}"
    formatted(n + 1)
attempt("formatted", formatted, 0)
def formatted_text(n):
    f"{n}"
    formatted_text(n)
attempt("formatted_text", formatted_text, "a")
def quoted(n):
    f"{n!r}"
    quoted(n)
attempt("quoted", quoted, "a")
def shown(n):
    repr(n)
    shown(n)
attempt("shown", shown, 5)
def silent(n):
    print(end="")
    silent(n)
attempt("silent", silent, 5)
def plain(): return plain()
attempt("plain", plain)
class Plain:
    pass
def made():
    Plain()
    made()
attempt("made", made)
class Filled:
    def __init__(self, x): self.x = x
def filled():
    Filled(1)
    filled()
attempt("filled", filled)
class Method:
    def run(self): self.run()
    def other(self):
        self.third()
    def third(self):
        self.other()
attempt("method", Method().run)
attempt("others", Method().other)
class Node:
    def __init__(self, value):
        self.next = Node(value)
attempt("node", Node, 0)
class Shown:
    def __repr__(self): return f"<{self}>"
attempt("repr", repr, Shown())
class Told:
    def __str__(self): return "Told " + str(self)
attempt("str", str, Told())
class Same:
    def __eq__(self, other): return self == other
attempt("eq", lambda: Same() == Same())
class Got:
    def __getattr__(self, name): return self.other
attempt("getattr", lambda: Got().x)
class Put:
    def __setattr__(self, name, value): self.x = value
attempt("setattr", lambda: Put().__init__() or setattr(Put(), "x", 1))
class Value:
    @property
    def value(self): return self.value
attempt("property", lambda: Value().value)
class Length:
    def __len__(self): return len(self)
attempt("len", lambda: len(Length()))
class Item:
    def __getitem__(self, key): return self[key]
attempt("getitem", lambda: Item()[0])
class Called:
    def __call__(self): return self()
attempt("call", Called())
