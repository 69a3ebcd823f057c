"""Iterators that share a source, that are left and gone on with, and containers that change meanwhile.

What refuses an item (sum, dict) has here gone through them all: that is not asked for."""

SOURCES = ["x", "x", "iter(x)", "reversed(x)", "enumerate(x)", "zip(x, x)", "map(noisy, x)", "filter(None, x)", "(noisy(i) for i in x)", "range(5)", "iter(lambda: x.pop(), 2)", "itertools.chain(x, 'ab')", "Old()", "Counted(3)"]
MADE = '''\
def noisy(i):
    print("noisy", i)
    if i == 3: raise ValueError(i)
    return i
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
    def __len__(self): return 3
class Counted:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration("done", self.n)
        return self.n
    def __length_hint__(self): return 7
def few(iterable):
    return [i for i, _ in zip(iterable, range(20))]
'''


def source(draw, depth):
    if depth == 0:
        return draw.of(SOURCES)
    inner = lambda: source(draw, depth - 1)
    return draw.of(
        [
            lambda: f"itertools.islice({inner()}, {draw.of(['3', '1, None', '0, 5, 2', 'None', '-1', '1, 0'])})",
            lambda: f"zip({inner()}, {inner()})",
            lambda: f"itertools.zip_longest({inner()}, {inner()}, fillvalue='-')",
            lambda: f"itertools.chain({inner()}, {inner()})",
            lambda: f"itertools.accumulate({inner()}{draw.of(['', ', lambda a, b: (a, b)', ', initial=0'])})",
            lambda: f"itertools.takewhile(lambda i: i != 1, {inner()})",
            lambda: f"itertools.dropwhile(bool, {inner()})",
            lambda: f"itertools.groupby({inner()}, lambda i: i == 1)",
            lambda: f"itertools.pairwise({inner()})",
            lambda: f"itertools.islice(itertools.cycle({inner()}), 9)",
            lambda: f"itertools.tee({inner()})[{draw.randint(0, 1)}]",
            lambda: f"itertools.compress({inner()}, {inner()})",
            lambda: f"itertools.starmap(max, {inner()})",
            lambda: f"enumerate({inner()}, {draw.small()})",
            lambda: f"map(lambda *a: a, {inner()}, {inner()})",
            lambda: f"(i for i in {inner()} if i)",
            lambda: f"iter({inner()})",
            lambda: f"zip({inner()}, {inner()}, strict=True)",
            lambda: f"itertools.batched({inner()}, {draw.randint(0, 3)})",
            lambda: f"itertools.product({inner()}, repeat={draw.randint(1, 2)})" if draw.often(0.2) else f"filter(lambda i: i != 2, {inner()})",
        ]
    )()


def lines(draw):
    yield from MADE.splitlines()
    yield f"x = {draw.of([draw.list(), draw.list(), '[1, 2, 3]', '[0, 1, 1, 2]', '{1: 2, 3: 4}', '{1, 2, 5}', 'collections.deque([1, 2, 3])', 'bytearray(b' + repr('ab') + ')', '[[1], [2, 3]]'])}"
    for name in "ab":
        yield "try:"
        yield f"    {name} = {source(draw, draw.randint(0, 2))}"
        yield "except Exception as e:"
        yield "    print(type(e).__name__, e)"
        yield f"    {name} = iter(x)"
    for _ in range(draw.randint(5, 10)):
        name = draw.of("ab")
        use = draw.of(
            [
                f"next({name})",
                f"next({name})",
                f"next({name}, 'end')",
                f"few({name})",
                f"list(itertools.islice({name}, 2))",
                f"{draw.of(['1', '2', repr('a')])} in itertools.islice({name}, 9)",
                f"operator.length_hint({name}, 5)",
                f"[(i, j) for i in itertools.islice({name}, 3) for j in itertools.islice({draw.of('ab')}, 2)]",
                f"min(itertools.islice({name}, 5))",
                f"(lambda p, *q: (p, q))(*itertools.islice({name}, 4))",
                f"iter({name}) is {name}, hasattr({name}, '__next__')",
                f"x.{draw.of(['append(9)', 'pop()', 'clear()', 'insert(0, 7)', 'remove(1)', 'add(8)', 'update({6: 6})', 'popleft()', 'extend([4, 5])', 'reverse()'])}, x",
                f"[next({name}) for _ in range(2)]",
                f"all({name} is not None for _ in range(2)), any(i == 2 for i in itertools.islice({name}, 5))",
                f"bool({name})",
            ]
        )
        yield f"show(lambda: ({use}))"
