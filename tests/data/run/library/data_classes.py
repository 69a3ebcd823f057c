# versions: 3.10-
from dataclasses import dataclass, field, fields, asdict, astuple, replace, InitVar, KW_ONLY, FrozenInstanceError, is_dataclass, make_dataclass, MISSING
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False)
    def norm(self): return abs(self.x) + abs(self.y)
p = P(1); q = P(1, 0)
print(p, p == q, p != P(2), p.norm(), p.tags is q.tags, P.__match_args__)
try: P()
except TypeError as e: print(e)
try: P(1, 2, 3, 4)
except TypeError as e: print(e)
try: hash(p)
except TypeError as e: print(e)
@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = field(default=0, compare=True)
    name: str = field(default="", compare=False)
a, b = V(1, 2), V(1, 3, "b")
print(a < b, a <= b, sorted([b, a]), hash(a) == hash(V(1, 2, "other")), a == V(1, 2, "z"))
try: a.major = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
try: del a.major
except AttributeError as e: print(type(e).__name__, e)
try: a < 3
except TypeError as e: print(e)
@dataclass
class Base:
    a: int
    b: str = "base"
@dataclass
class Child(Base):
    c: float = 1.5
    b: str = "child"
print(Child(1), [f.name for f in fields(Child)], Child.__mro__[1].__name__)
@dataclass
class Post:
    w: float
    h: float
    area: float = field(init=False)
    scale: InitVar[float] = 1.0
    def __post_init__(self, scale): self.area = self.w * self.h * scale
print(Post(2, 3), Post(2, 3, 2.0).area, replace(Post(2,3), w=10, scale=1.0))
print(asdict(Child(1)), astuple(Child(1)))
@dataclass
class Tree:
    value: int
    kids: list = field(default_factory=list)
    info: dict = field(default_factory=dict)
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])], {"k": Tree(5)})
print(asdict(t)); print(astuple(t)); print(t)
t.kids.append(t); print(t)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e: print(str(e)[:60])
@dataclass(slots=True)
class S:
    x: int
    y: int = 2
s = S(1); print(s, S.__slots__)
try: s.z = 1
except AttributeError as e: print(e)
@dataclass(kw_only=True)
class K:
    x: int
    y: int = 3
print(K(x=1))
try: K(1)
except TypeError as e: print(e)
@dataclass
class K2:
    x: int
    _: KW_ONLY
    y: int = 3
    z: int
print(K2(1, z=5), K2.__match_args__)
@dataclass(eq=False)
class E: x: int
print(E(1) == E(1), isinstance(hash(E(1)), int))
@dataclass(unsafe_hash=True)
class H: x: int
print(hash(H(1)) == hash(H(1)))
@dataclass(repr=False)
class R: x: int
print(repr(R(1)).startswith("<__main__.R object at"))
print(is_dataclass(P), is_dataclass(p), is_dataclass(int))
C = make_dataclass("C", ["a", ("b", int), ("c", int, field(default=7))], namespace={"double": lambda self: self.b * 2})
c = C(1, 2); print(c, c.double(), C.__name__)
f = fields(P)[2]; print(f.name, f.type, f.default is MISSING, f.default_factory, repr(f.metadata), f.init, f.repr)
print(str(f)[:38])
@dataclass
class M: x: int = field(default=1, metadata={"unit": "m"})
print(fields(M)[0].metadata["unit"], M.x, M().x)
@dataclass
class D:
    """Own doc."""
    x: int
print(D.__doc__, "|", P.__doc__)
match P(3, 4):
    case P(x, y): print("matched", x, y)
try: replace(Post(1,2), area=3, scale=1)
except (ValueError, TypeError) as e: print(e)
try: fields(3)
except TypeError as e: print(e)
class Mixin:
    def hello(self): return "hello " + self.name
@dataclass
class Person(Mixin):
    name: str
    def __eq__(self, other): return "always"
print(Person("x").hello(), Person("a") == 3)
@dataclass
class G:
    items: list[int] = field(default_factory=list)
    opt: "int | None" = None
print(G(), G.__annotations__)
@dataclass(frozen=True)
class F2:
    x: int
    def __post_init__(self): object.__setattr__(self, "y", self.x * 2)
print(F2(2).y)
print(P.__init__.__qualname__, P.__eq__.__qualname__)
@dataclass
class Inner:
    @dataclass
    class Deep: v: int
    d: "Inner.Deep" = None
print(Inner(Inner.Deep(1)))
from functools import cached_property
@dataclass
class W:
    n: int
    @cached_property
    def sq(self): return self.n ** 2
print(W(3).sq)
