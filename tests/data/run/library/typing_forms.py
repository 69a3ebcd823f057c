# versions: 3.11-
from typing import Type, Set, NoReturn
from typing import List, Dict, Optional, Union, Callable, TypeVar, Generic, Protocol, runtime_checkable, NamedTuple, TypedDict, Literal, Final, ClassVar, Annotated, cast, overload, get_type_hints, NewType, TYPE_CHECKING, Any, Tuple, get_args, get_origin, Iterable, Sequence, Mapping
print(List[int], Dict[str, List[int]], Optional[int], Union[int, str], Union[int, None], Union[int, str, None], Any, List, Tuple[int, ...], Callable[[int, str], bool], Callable[..., Any], Callable)
print(Literal["a", 1], Final[int], ClassVar[int], Annotated[int, "meta"], Type[int], Iterable[int], Sequence[str], Mapping[str, Any], Set[int])
T = TypeVar("T"); K = TypeVar("K", bound=int); C = TypeVar("C", int, str); Co = TypeVar("Co", covariant=True)
print(T, K, C, Co, T.__name__, K.__bound__, C.__constraints__, List[T], List[T][int], Dict[str, T][int])
class Box(Generic[T]):
    def __init__(self, item: T): self.item = item
    def get(self) -> T: return self.item
b = Box[int](5); print(b.get(), Box[int], Box.__parameters__, type(b), Box("x").get(), Box.__mro__[1])
class Pair(Generic[T, K]): pass
print(Pair[int, bool], Pair.__parameters__)
class IntBox(Box[int]): pass
print(IntBox(3).get(), IntBox.__orig_bases__, IntBox.__bases__)
try: Box[int, str]
except TypeError as e: print(e)
@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...
class Sq:
    def area(self): return 4
print(isinstance(Sq(), HasArea), isinstance(5, HasArea), issubclass(Sq, HasArea))
try: HasArea()
except TypeError as e: print(e)
class NotRt(Protocol):
    x: int
try: isinstance(Sq(), NotRt)
except TypeError as e: print(e)
class Impl(HasArea):
    def __init__(self, v): self.v = v
    def area(self): return self.v
print(Impl(3).area(), isinstance(Impl(1), HasArea))
class P(NamedTuple):
    x: int
    y: int = 0
    def total(self): return self.x + self.y
print(P(1), P(1, 2).total(), P._fields, P.__annotations__, P(3)._asdict(), P(1, 2) == (1, 2))
E2 = NamedTuple("E2", [("name", str), ("id", int)]); print(E2("a", 1))
class TD(TypedDict):
    name: str
    age: int
class TD2(TD, total=False):
    extra: str
d: TD = {"name": "x", "age": 3}; print(d, TD(name="y", age=1), TD.__annotations__, sorted(TD2.__required_keys__), sorted(TD2.__optional_keys__), TD2.__total__)
UserId = NewType("UserId", int); print(UserId(5) + 1, UserId, UserId.__name__, UserId.__supertype__)
def f(a: int, b: "str" = "x", *, c: Optional["Box"] = None) -> List["int"]: ...
print(get_type_hints(f)); print(f.__annotations__["a"])
class A:
    x: int = 1
    y: "Optional[str]" = None
    z: ClassVar[int] = 3
print(get_type_hints(A), A.__annotations__)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Optional[int]), get_args(Callable[[int], str]), get_origin(int), get_args(int), get_origin(list[int]), get_args(Literal[1, 2]))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(3), g("s"), cast(int, "no"), TYPE_CHECKING)
print(Union[int, int], Union[int, Union[str, int]] == Union[int, str], Optional[Optional[int]], List[int] == List[int], hash(List[int]) == hash(List[int]), {Optional[int]: 1}[Optional[int]])
print(isinstance([], List), isinstance({}, Mapping), issubclass(list, Sequence))
try: isinstance([], List[int])
except TypeError as e: print(e)
try: List()
except TypeError as e: print(e)
try: isinstance(3, Any)
except TypeError as e: print(e)
print(get_type_hints(lambda: 0), get_type_hints(f, include_extras=True)["a"])
H = Annotated[int, "m"]; print(H.__metadata__, H.__origin__, get_args(H), get_type_hints(type("X", (), {"__annotations__": {"q": H}})))
class S(List[int]): pass
print(S([1, 2]), S.__bases__[0])
def deco(fn: Callable[..., T]) -> Callable[..., T]: return fn
print(deco.__annotations__)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[str](); s.push("a"); print(s.pop(), s.__orig_class__)
print(Optional[List["Node"]], Union["int", str])
try: Optional[1]
except TypeError as e: print(e)
from typing import AnyStr, SupportsInt, Hashable, Iterator, Generator, Awaitable
