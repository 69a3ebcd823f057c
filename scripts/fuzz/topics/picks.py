"""itertools, functools, collections, heapq, bisect and sorting with keys, over small containers."""


def lines(draw):
    c, n = draw.container, draw.small
    key = lambda: draw.of(["None", "abs", "lambda i: i % 3", "lambda i: -i", "str", "len", "operator.neg"])
    two = lambda: draw.of(["operator.add", "max", "operator.mul", "lambda a, b: (a, b)", "pow"])
    record = lambda: "[" + ", ".join(f"({draw.of(['1', '2', '3'])}, {draw.of(['a', 'b', 'B'])!r})" for _ in range(draw.randint(1, 5))) + "]"
    yield f"q = collections.deque({c()}, {draw.of(['None', '3', '0', '-1'])})" if draw.often(0.9) else "q = collections.deque()"
    yield f"k = collections.Counter({draw.of([c(), repr('abracadabra')])})"
    yield f"d = collections.{draw.of(['OrderedDict(a=1, b=2, c=3)', 'defaultdict(list, a=[1])', 'defaultdict(int)', 'ChainMap({1: 2}, {1: 3, 4: 5})', 'OrderedDict()'])}"
    for _ in range(draw.randint(5, 10)):
        text = draw.of(
            [
                lambda: f"list(itertools.islice(itertools.{draw.of(['count(' + n() + ', ' + n() + ')', 'cycle(' + c() + ')', 'repeat(' + n() + ', ' + n() + ')', 'repeat(1)'])}, {n()}))",
                lambda: f"list(itertools.{draw.of(['chain', 'zip_longest', 'product'])}({c()}, {c()}))[:12]",
                lambda: f"list(itertools.{draw.of(['combinations', 'permutations', 'combinations_with_replacement', 'batched', 'islice'])}({c()}, {n()}))[:12]",
                lambda: f"list(itertools.{draw.of(['accumulate', 'pairwise', 'chain.from_iterable', 'permutations', 'tee'])}({c()}))" if draw.often(0.1) else f"list(itertools.{draw.of(['accumulate', 'pairwise', 'chain.from_iterable', 'permutations'])}({c()}))[:12]",
                lambda: f"list(itertools.accumulate({c()}, {two()}{draw.of(['', ', initial=' + n()])}))",
                lambda: f"list(itertools.{draw.of(['takewhile', 'dropwhile', 'filterfalse'])}({draw.of(['lambda i: i > 0', 'lambda i: i % 2', 'bool', 'None'])}, {c()}))",
                lambda: f"list(itertools.starmap({two()}, zip({c()}, {c()})))",
                lambda: f"list(itertools.compress({c()}, {draw.list()}))",
                lambda: f"[(k, list(g)) for k, g in itertools.groupby({c()}, {key()})]",
                lambda: f"functools.reduce({two()}, {c()}{draw.of(['', ', ' + n()])})",
                lambda: f"functools.partial({draw.of(['max', 'int', 'print', 'dict'])}, {n()}{draw.of(['', ', key=abs', ', base=2'])})({draw.of([n(), repr('11'), ''])})",
                lambda: f"sorted({record()}, key={draw.of(['lambda r: r[1]', 'operator.itemgetter(1, 0)', 'operator.itemgetter(0)', 'lambda r: (-r[0], r[1].lower())', 'functools.cmp_to_key(lambda a, b: b[0] - a[0])'])}, reverse={draw.of(['True', 'False'])})",
                lambda: f"{draw.of(['min', 'max'])}({record()}, key=lambda r: r[0])",
                lambda: f"heapq.{draw.of(['nlargest', 'nsmallest'])}({n()}, {c()}{draw.of(['', ', key=' + key()])})",
                lambda: f"(lambda h: (heapq.heapify(h), heapq.heappush(h, {n()}), heapq.{draw.of(['heappop(h)', 'heappushpop(h, 2)', 'heapreplace(h, 3)'])}, h))({draw.list()})",
                lambda: f"list(heapq.merge({draw.list()}, {draw.list()}{draw.of(['', ', reverse=True', ', key=abs'])}))",
                lambda: f"bisect.{draw.of(['bisect', 'bisect_left', 'bisect_right'])}(sorted({draw.list()}), {n()}{draw.of(['', ', 1', ', 0, 2'])})",
                lambda: f"q.{draw.of(['append(1)', 'appendleft(2)', 'pop()', 'popleft()', 'rotate(' + n() + ')', 'extend(' + c() + ')', 'extendleft(' + c() + ')', 'remove(1)', 'insert(1, 9)', 'index(2)', 'count(1)', 'reverse()', 'maxlen', 'copy()'])}, q",
                lambda: f"q[{n()}], q == collections.deque({draw.list()}), {n()} in q, q < q.copy(), q + q",
                lambda: f"k.{draw.of(['most_common(2)', 'total()', 'elements().__class__.__name__', 'update(' + c() + ')', 'subtract(' + c() + ')', 'most_common()', 'pop(1)', 'copy()'])}, k",
                lambda: f"k {draw.of(['+', '-', '&', '|', '==', '<=', '>'])} collections.Counter({c()})",
                lambda: f"+k, -k, k[{n()}], k.get('zz'), sorted(map(str, k.elements()))",
                lambda: f"d[{draw.of(['1', repr('a'), repr('z'), '4'])}], d",
                lambda: f"d.{draw.of(['pop(' + repr('a') + ')', 'popitem()', 'update(z=1)', 'setdefault(' + repr('y') + ', 2)', 'get(9)', 'copy()', 'keys()', 'items()', 'move_to_end(' + repr('a') + ')', 'popitem(last=False)', 'new_child({1: 9})', 'maps', 'parents', 'default_factory', '__missing__(3)', 'clear()', '__delitem__(1)'])}, d",
                lambda: f"d == {draw.dict()}, len(d), list(d), list(reversed(list(d.items()))), 1 in d",
                lambda: f"d | {draw.dict()}",
            ]
        )()
        yield f"show(lambda: ({text}))"
