"""Data classes, named tuples and enumerations, with fields and options at random."""


def dataclass(draw, name, base):
    options = [f"{option}=True" for option in draw.sample(["order", "frozen", "unsafe_hash"], draw.randint(0, 2))]
    options += ["eq=False"] if draw.often(0.1) else []
    options += ["repr=False"] if draw.often(0.1) else []
    yield f"    @dataclass({', '.join(options)})"
    yield f"    class {name}{base}:"
    for field in "abc"[: draw.randint(1, 3)]:
        default = draw.of(["", "", f" = {draw.small()}", f" = {draw.list()}", " = field(default_factory=list)", " = field(default=1, repr=False)", " = field(default=2, compare=False)", " = field(init=False, default=3)", " = field(default=4, kw_only=True)" if draw.often(0.3) else " = 5"])
        kind = draw.of(["int", "int", "str", "'list[int]'", "ClassVar[int]", "InitVar[int]"])
        yield f"        {field}{name.lower()}: {kind}{default}"
    if draw.often(0.3):
        yield f"        def __post_init__(self, *given):"
        yield f"            print('post', given)"
    if draw.often(0.2):
        yield f"        def __eq__(self, other): return 'own'"


def enumeration(draw, name):
    base = draw.of(["Enum", "Enum", "IntEnum", "Flag", "IntFlag", "str, Enum"])
    value = lambda: draw.of(["auto()", str(draw.randint(0, 8)), "1", "2", "4", "'x'", "(1, 2)"]) if base in ("Enum", "str, Enum") else draw.of(["auto()", "auto()", "1", "2", "4", "8", "3"])
    yield f"    class {name}({base}):"
    for member in ["RED", "BLUE", "GREEN"][: draw.randint(1, 3)]:
        yield f"        {member} = {value()}"
    if draw.often(0.3):
        yield "        def __str__(self): return self.name.lower()"
    if draw.often(0.2):
        yield "        @classmethod"
        yield "        def _missing_(cls, value): return next(iter(cls)) if value == 'm' else None"


def made(draw):
    """Lines that make a class, and calls that are of interest then."""
    arguments = lambda: ", ".join([*draw.several(draw.small, 0, 3), *[f"{n}={draw.small()}" for n in draw.sample(["ap", "bp", "cq", "x"], draw.randint(0, 1))]])
    kind = draw.randrange(3)
    if kind == 0:
        uses = [f"P({arguments()})", f"P({arguments()})", f"Q({arguments()})", "P(1, 2) == P(1, 2), P(1) < P(2)", "P.__hash__ is None", "asdict(P(1, 2))", "astuple(Q(1, 2))", "replace(P(1, 2), ap=5)", "setattr(P(1), 'ap', 3)", "[f.name for f in fields(Q)]", "P.__match_args__", "sorted([P(2), P(1)])", "is_dataclass(P), is_dataclass(3)", "P(1).__dict__", "repr(Q(1, 2))", "delattr(P(1, 2), 'ap')"]
        return [*dataclass(draw, "P", ""), *dataclass(draw, "Q", draw.of(["", "(P)", "(P)"]))], uses
    if kind == 1:
        uses = ["list(E)", "E(1)", "E('m')", "E['RED']", "E['NO']", "E.RED.name, E.RED.value", "str(E.RED), f'{E.RED}', repr(E.RED)", "E.RED == 1, E.RED is E(E.RED.value)", "E.RED | E.BLUE", "~E.RED", "E.RED & E.BLUE, E.RED in E.RED | E.BLUE", "E.RED < E.BLUE", "len(E), 'RED' in E.__members__", "E.__members__", "E(3)", "E(7)", "E(0)", "E.RED + 1", "setattr(E, 'RED', 5)", "E.RED.BLUE", "isinstance(E.RED, int), type(E.RED)", "bool(E.RED)", "sorted(E)", "{E.RED: 1}", "E.nothing", "type('F', (E,), {})"]
        return list(enumeration(draw, "E")), uses
    fields = draw.of(["'x y'", "['x', 'y', 'z']", "'x, y'", "'x x'", "'_x y'", "'x def'", "'a b c', defaults=(1, 2)", "'x class', rename=True"])
    uses = ["N(1, 2)", "N(1)", "N(x=1, y=2)", "N(1, 2)[0], N(1, 2).y", "N(1, 2)._replace(x=5)", "N(1, 2)._asdict()", "N._make([1, 2])", "N._fields, N._field_defaults", "N(1, 2) == (1, 2), N(1, 2) < N(1, 3)", "N(1, 2)._replace(q=5)", "hash(N(1, 2)) == hash((1, 2))", "N(1, 2) + (3,)", "setattr(N(1, 2), 'x', 1)", "N(*range(3))", "dict(zip(N._fields, N(1, 2)))", "N.__doc__, N.x.__doc__", "[*N(1, 2)]", "N(1, 2).count(1), N(1, 2).index(2)"]
    return [f"    N = namedtuple('N', {fields})"], uses


def lines(draw):
    definition, uses = made(draw)
    yield "try:"
    yield from definition
    yield "except Exception as e:"
    yield "    print(type(e).__name__, e)"
    yield "else:"
    for _ in range(draw.randint(5, 10)):
        yield f"    show(lambda: ({draw.of(uses)}))"
