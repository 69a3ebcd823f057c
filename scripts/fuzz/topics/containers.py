"""Lists, dicts, sets, tuples and bytearrays that are changed step by step, shown after every step."""


def index(draw):
    return draw.of([draw.small(), draw.small(), f"{draw.small()}:{draw.small()}", f":{draw.small()}", "::2", "::-1", f"{draw.small()}::-2", "'a'", "1.0", "True"])


def list_step(draw):
    return draw.of(
        [
            lambda: f"x.append({draw.small()})",
            lambda: f"x.extend({draw.container()})",
            lambda: f"x.insert({draw.small()}, {draw.small()})",
            lambda: f"x.pop({draw.of(['', draw.small()])})",
            lambda: f"x.remove({draw.small()})",
            lambda: "x.reverse()",
            lambda: f"x.sort({draw.of(['', 'reverse=True', 'key=abs', 'key=lambda i: (i % 2, i)'])})",
            lambda: f"x.index({draw.small()})",
            lambda: f"x[{index(draw)}] = {draw.of([draw.small(), draw.list(), draw.tuple()])}",
            lambda: f"del x[{index(draw)}]",
            lambda: f"print(x[{index(draw)}])",
            lambda: f"x += {draw.container()}",
            lambda: f"x *= {draw.randint(-1, 2)}",
            lambda: f"print({draw.small()} in x, x.count({draw.small()}), x < {draw.list()}, x == list(x))",
            lambda: f"a, *b = x; print(a, b)",
            lambda: f"*a, b, c = x; print(a, b, c)",
            lambda: f"x[{draw.small()}] += {draw.small()}",
            lambda: "x.clear()" if draw.often(0.2) else "x = x.copy()",
        ]
    )()


def dict_step(draw):
    key = lambda: draw.of(["'a'", "'abc'", "1", "0", "-1", "True", "1.0", "(1, 2)", "None", "[]"])
    return draw.of(
        [
            lambda: f"x[{key()}] = {draw.small()}",
            lambda: f"del x[{key()}]",
            lambda: f"print(x.get({key()}, 'none'), {key()} in x)",
            lambda: f"print(x.pop({key()}{draw.of(['', ', 7'])}))",
            lambda: "print(x.popitem())",
            lambda: f"print(x.setdefault({key()}, {draw.small()}))",
            lambda: f"x.update({draw.of([draw.dict(), 'a=1', '[(1, 2)]', '[1]', draw.dict() + ', b=2'])})",
            lambda: f"x |= {draw.of([draw.dict(), '[(5, 6)]', '3'])}",
            lambda: f"print(x | {draw.dict()})",
            lambda: "print(list(x), list(x.values()), list(x.items())[::-1], list(reversed(x)))",
            lambda: f"print(x.keys() {draw.of('&|-^')} {draw.set()})" if draw.often(0.3) else f"print(len(x.keys() & {draw.set()}), x.keys() <= {draw.set()})",
            lambda: f"print(x == {draw.dict()}, x.items() >= {draw.dict()}.items())",
            lambda: f"x = dict.fromkeys({draw.container()}, {draw.small()})",
            lambda: f"x[{key()}] += 1",
            lambda: "for k in x: x[k, 1] = 0",
            lambda: "for k in list(x): del x[k]" if draw.often(0.2) else "x = {v: k for k, v in x.items()}",
        ]
    )()


def set_step(draw):
    return draw.of(
        [
            lambda: f"x.add({draw.randint(0, 40)})",
            lambda: f"x.discard({draw.randint(0, 12)})",
            lambda: f"x.remove({draw.randint(0, 12)})",
            lambda: f"x {draw.of('&|-^')}= {draw.set()}",
            lambda: f"print(x {draw.of(['&', '|', '-', '^', '<', '<=', '==', '>', '>='])} {draw.set()})",
            lambda: f"print(x.{draw.of(['union', 'intersection', 'difference', 'symmetric_difference', 'issubset', 'issuperset', 'isdisjoint'])}({draw.of([draw.set(), draw.list(), draw.tuple()])}))",
            lambda: f"x.{draw.of(['update', 'intersection_update', 'difference_update', 'symmetric_difference_update'])}({draw.list()})",
            lambda: "print(x.pop())",
            lambda: f"print(frozenset(x) == x, hash(frozenset(x)) == hash(frozenset(list(x))), {draw.small()} in x)",
            lambda: "print(list(x), sorted(x), len(x))",
            lambda: f"x = {{i * {draw.randint(1, 9)} for i in x}}",
            lambda: "x.add([])",
        ]
    )()


def bytearray_step(draw):
    byte = lambda: draw.of(["0", "97", "255", "256", "-1", "'a'"])
    return draw.of(
        [
            lambda: f"x.append({byte()})",
            lambda: f"x.extend({draw.of([draw.bytes(), '[1, 2]', '[300]'])})",
            lambda: f"x[{index(draw)}] = {draw.of([byte(), draw.bytes()])}",
            lambda: f"del x[{index(draw)}]",
            lambda: f"x += {draw.bytes()}",
            lambda: f"print(x.pop({draw.of(['', '0', '9'])}))",
            lambda: f"print(x.find({draw.of([byte(), draw.bytes()])}), x.hex(), x.decode('latin-1'))",
            lambda: f"x.insert({draw.small()}, {byte()})",
            lambda: "x.reverse()",
        ]
    )()


KINDS = [
    (lambda draw: draw.list(), list_step),
    (lambda draw: draw.list(), list_step),
    (lambda draw: draw.dict(), dict_step),
    (lambda draw: draw.dict(), dict_step),
    (lambda draw: draw.set(), set_step),
    (lambda draw: f"bytearray({draw.bytes()})", bytearray_step),
]


def lines(draw):
    make, step = draw.of(KINDS)
    yield f"x = {make(draw)}"
    for _ in range(draw.randint(5, 12)):
        yield "try:"
        yield f"    {step(draw)}"
        yield "except Exception as e:"
        yield "    print(type(e).__name__, e)"
        yield "print(x)"
