# How deep a program gets, and what RecursionError says.
import functools, sys

depth = 0
def deep():
    global depth
    depth += 1

def attempt(name, act, *args):
    global depth
    depth = 0
    try:
        act(*args)
    except RecursionError as error:
        print(name, depth, error)
    else:
        print(name, depth, "no error")

def plain(): deep(); plain()
attempt("plain", plain)
def count(n):
    deep()
    if n < 0: return
    count(n + 1)
attempt("count", count, 0)
def returned(n):
    deep()
    return n == 0 or returned(n + 1)
attempt("returned", returned, 1)
def texts(s):
    deep()
    if s == "x": return
    texts(s + "y")
attempt("texts", texts, "")
def lists(s):
    deep()
    if s == []: return
    lists(s + [1])
attempt("lists", lists, [1])
def flat(x):
    deep()
    if isinstance(x, list):
        for each in x: flat(each)
ring = []
ring.append(ring)
attempt("flat", flat, ring)
@functools.lru_cache(maxsize=None)
def fib(n):
    deep()
    if n < 2: return n
    return fib(n - 1) + fib(n - 2)
attempt("cached", fib, 10000)
@functools.cache
def fib2(n):
    deep()
    return n if n < 2 else fib2(n - 1) + fib2(n - 2)
attempt("cache", fib2, 10000)
class Node:
    def __init__(self, n):
        deep()
        self.next = Node(n + 1)
attempt("init", Node, 0)
class Shown:
    def __repr__(self): deep(); return f"{self!r}"
attempt("repr", repr, Shown())
class Shown2:
    def __repr__(self): deep(); return repr(self)
attempt("repr2", repr, Shown2())
class Told:
    def __str__(self): deep(); return f"{self}"
attempt("str", str, Told())
class Same:
    def __eq__(self, other): deep(); return self == other
attempt("eq", lambda: Same() == Same())
class Less:
    def __lt__(self, other): deep(); return not (self < other)
attempt("lt", lambda: Less() < Less())
class Got:
    def __getattr__(self, name): deep(); return self.other
attempt("getattr", lambda: Got().x)
class Put:
    def __setattr__(self, name, value): deep(); self.x = value
def put(): Put().x = 1
attempt("setattr", put)
class Prop:
    @property
    def value(self): deep(); return self.value
attempt("property", lambda: Prop().value)
class Prop2:
    @property
    def value(self): return self.value
    @value.setter
    def value(self, x): deep(); self.value = x
def prop(): Prop2().value = 1
attempt("setter", prop)
class Truth:
    def __bool__(self): deep(); return bool(self)
attempt("bool", lambda: bool(Truth()))
class Item:
    def __getitem__(self, key): deep(); return self[key]
attempt("getitem", lambda: Item()[0])
class Called:
    def __call__(self, n): deep(); return self(n)
attempt("call", lambda: Called()(0))
class Plus:
    def __add__(self, other): deep(); return self + other
attempt("add", lambda: Plus() + 1)
class Hashed:
    def __hash__(self): deep(); return hash(self)
attempt("hash", lambda: hash(Hashed()))
class In:
    def __contains__(self, x): deep(); return x in self
attempt("contains", lambda: 1 in In())
class Method:
    def run(self, n): deep(); return self.run(n + 1)
attempt("method", lambda: Method().run(0))
class Child(Method):
    def run(self, n): deep(); return self.again(n)
    def again(self, n): return super().run(n)
attempt("super", lambda: Child().run(0))
def gen(n):
    deep()
    yield n
    yield from gen(n + 1)
attempt("gen", lambda: list(gen(0)))
def walk(n):
    deep()
    for x in walk(n + 1): yield x
attempt("walk", lambda: list(walk(0)))
def comp(n): deep(); return [comp(n + 1) for _ in range(1)]
attempt("comp", comp, 0)
def largest(n): deep(); return max(largest(n + 1), 0)
attempt("max", largest, 0)
def decorated(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs): return f(*args, **kwargs)
    return wrapper
@decorated
def rec(n): deep(); return rec(n + 1)
attempt("decorated", rec, 0)
fact = lambda n: 1 if deep() or n == 0 else n * fact(n - 1)
attempt("lambda", fact, 10000)
def caught(n):
    deep()
    try: return caught(n + 1)
    finally: pass
attempt("finally", caught, 0)
def memo(n, known={}):
    deep()
    if n in known: return known[n]
    return memo(n - 1) + 1
attempt("memo", memo, 10000)
def big(n):
    deep()
    if n == 10**30: return
    big(n + 10**31)
attempt("big", big, 10**31)
def real(x):
    deep()
    if x < 0.5: return
    real(x + 1.5)
attempt("float", real, 1.0)
def text(n): deep(); str(n); text(n + 1)
attempt("text", text, 0)
def shown(n): deep(); f"{n}"; shown(n + 1)
attempt("fstring", shown, 0)
def absolute(n): deep(); abs(n); absolute(n + 1)
attempt("abs", absolute, 0)
def ints(n): deep(); int(n); ints(n + 1)
attempt("int", ints, 0)
def appended(n): deep(); n.append(1); appended(n)
attempt("append", appended, [])
def upper(s): deep(); s.upper(); upper(s)
attempt("upper", upper, "a")
def ranged(n):
    deep()
    for i in range(n, n + 1): ranged(n + 1)
attempt("range", ranged, 0)
def sliced(s): deep(); return s[1:] and sliced(s[1:])
attempt("slice", sliced, "a" * 5000)
