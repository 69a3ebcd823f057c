import itertools, sys
def countdown(n):
    while n > 0:
        try:
            received = yield n
            if received: n = received + 1
        except ValueError as e:
            print("thrown", e); yield "recovered"
        finally:
            pass
        n -= 1
    return "liftoff"
def delegate():
    result = yield from countdown(2)
    print("sub returned", result)
    yield "end"
print(list(delegate()))
g = countdown(3); print(next(g), g.send(5), g.throw(ValueError("v")), next(g)); g.close()
try: next(g)
except StopIteration as e: print("stop", e.value)
def averager():
    total = count = 0; avg = None
    while True:
        x = yield avg
        if x is None: return avg, count
        total += x; count += 1; avg = total / count
a = averager(); next(a); print([a.send(x) for x in (10, 20, 60)])
try: a.send(None)
except StopIteration as e: print(e.value)
def coroutine(f):
    def start(*args, **kw):
        g = f(*args, **kw); next(g); return g
    return start
@coroutine
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line: target.send(line)
    except GeneratorExit: print("grep closed"); target.close()
@coroutine
def printer():
    try:
        while True: print("->", (yield))
    except GeneratorExit: print("printer closed")
p = grep("py", printer())
for line in ["python", "ruby", "numpy"]: p.send(line)
p.close()
def tree(n): 
    if n: yield from tree(n - 1); yield n; yield from tree(n - 1)
print(*tree(3)); print(sum(x * x for x in range(10) if x % 2), max((len(w), w) for w in "a bbb cc".split()))
def chunks(it, n):
    it = iter(it)
    while chunk := list(itertools.islice(it, n)): yield chunk
print(list(chunks("abcdefg", 3)), dict(zip("ab", itertools.count())), [*range(3), *"xy"], {**{"a": 1}, "b": 2})
def primes():
    sieve = {}
    for q in itertools.count(2):
        if q not in sieve: yield q; sieve[q * q] = [q]
        else:
            for pr in sieve.pop(q): sieve.setdefault(pr + q, []).append(pr)
print(list(itertools.takewhile(lambda n: n < 50, primes())))
class Fib:
    def __init__(self, n): self.n = n
    def __iter__(self):
        a, b = 0, 1
        for _ in range(self.n): yield a; a, b = b, a + b
    def __len__(self): return self.n
    def __reversed__(self): return iter(list(self)[::-1])
    def __contains__(self, x): return any(x == y for y in self)
f = Fib(8); print(list(f), list(reversed(f)), 13 in f, 4 in f, f[0] if hasattr(f, "__getitem__") else "no index", len(f)); first, *rest, last = f; print(first, rest, last)
def bad(): 
    yield 1
    raise StopIteration("inside")
try: list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
gen = (x for x in [1]); print(gen.gi_frame is not None, next(gen), next(gen, "default"), gen.gi_frame, sys.getsizeof(gen) > 0); 
def scheduler(*tasks):
    queue = list(tasks)
    while queue:
        t = queue.pop(0)
        try: print(next(t), end=" "); queue.append(t)
        except StopIteration: print("|", end=" ")
scheduler((f"a{i}" for i in range(3)), (f"b{i}" for i in range(2)), iter("c")); print()
g2 = countdown(1); next(g2); g2.throw(KeyError, "boom") if sys.version_info < (3, 12) else g2.throw(KeyError("boom"))
