# versions: 3.14-
# Annotations as values, as references, as texts.
import annotationlib
from annotationlib import Format, get_annotations, ForwardRef
from dataclasses import dataclass, fields
import typing, functools, inspect


class Node:
    value: int
    next: Node | None
    children: list[Node]
    missing: Undefined


print(Node.__annotate__(1) if False else "lazy")
for format in (Format.FORWARDREF, Format.STRING):
    print(format.name, get_annotations(Node, format=format))
try:
    Node.__annotations__
except NameError as error:
    print(type(error).__name__, error)
Undefined = str
print(Node.__annotations__)
print(typing.get_type_hints(Node))


def f(a: int, b: Later = 1, *args: "text", **kw: dict[str, Later]) -> Later:
    ...


print(get_annotations(f, format=Format.STRING))
print(get_annotations(f, format=Format.FORWARDREF)["a"])
try:
    f.__annotations__
except NameError as error:
    print(error)
print(inspect.signature(f, annotation_format=Format.STRING))
print(inspect.signature(f, annotation_format=Format.FORWARDREF).parameters["a"])
Later = float
print(f.__annotations__)
print(inspect.signature(f))


@dataclass
class Tree:
    left: Tree | None = None
    right: Tree | None = None
    size: "int" = 0


print(Tree(), [(x.name, x.type) for x in fields(Tree)])


class Meta(type):
    m: int


class WithMeta(metaclass=Meta):
    w: str


print(get_annotations(WithMeta), get_annotations(Meta), WithMeta.__annotations__)


class Base:
    x: int


class Derived(Base):
    pass


print(get_annotations(Derived), Derived.__annotations__, Base.__annotations__)
print(Derived.__annotate__, Base.__annotate__ is not None, (lambda: 1).__annotate__)
f.__annotations__ = {"a": 5}
print(f.__annotate__, get_annotations(f))
ref = ForwardRef("int")
print(ref, ref.evaluate(), ForwardRef("list[X]").evaluate(format=Format.FORWARDREF))
try:
    ForwardRef("nope").evaluate()
except NameError as error:
    print(error)
print(ForwardRef("X") == ForwardRef("X"), hash(ForwardRef("X")) == hash(ForwardRef("X")))
print(annotationlib.annotations_to_string({"a": int, "b": "text", "c": list[int], "d": None}))
print(annotationlib.type_repr(int), annotationlib.type_repr(Tree), annotationlib.type_repr(...), annotationlib.type_repr(len))
print([format.name for format in Format], Format.VALUE == 1, repr(Format.STRING))
print(annotationlib.call_annotate_function(lambda format: {"q": 1}, Format.VALUE))
try:
    get_annotations(5)
except TypeError as error:
    print(error)


def conditional(flag):
    class C:
        if flag:
            y: int
        else:
            n: str
    return C.__annotations__


print(conditional(True), conditional(False))
x: int = 5
z: Unknown
try:
    __annotations__
except NameError as error:
    print(error)
print(__annotate__(Format.VALUE) if False else "module")


class Counter:
    count: print("evaluated")
    other: int


print("before")
Counter.__annotations__


def deco(cls):
    print(sorted(get_annotations(cls, format=Format.STRING)))
    return cls


@deco
class Decorated:
    a: Missing1
    d: (1, 2, *rest)
    i: x[1:2, ...]
    k: -x ** 2


for name, text in get_annotations(Decorated, format=Format.STRING).items():
    print(name, text)
print(typing.NamedTuple("NT", [("a", int)]).__annotations__)


class Generic[T]:
    item: T
    items: list[T]

    def method[U](self, u: U) -> T: ...


print(get_annotations(Generic), get_annotations(Generic.method))
