# Dataclasses as a course uses them: a library of books, ordering, frozen, slots of fields, post init, replace.
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar, List, Optional


@dataclass(frozen=True, order=True)
class ISBN:
    sort_index: int = field(init=False, repr=False)
    code: str
    def __post_init__(self):
        if not self.code.replace("-", "").isdigit():
            raise ValueError(f"bad ISBN {self.code!r}")
        object.__setattr__(self, "sort_index", int(self.code.replace("-", "")))


@dataclass
class Book:
    title: str
    isbn: ISBN
    authors: List[str] = field(default_factory=list)
    pages: int = 100
    _cache: dict = field(default_factory=dict, repr=False, compare=False)
    count: ClassVar[int] = 0
    def __post_init__(self):
        type(self).count += 1
    @property
    def by(self) -> str:
        return " & ".join(self.authors) or "anonymous"


@dataclass
class Novel(Book):
    genre: Optional[str] = None
    pages: int = 300


@dataclass(eq=False)
class Library:
    books: dict = field(default_factory=dict)
    def add(self, *books):
        for book in books:
            self.books.setdefault(book.isbn, []).append(book)
        return self
    def __len__(self): return sum(map(len, self.books.values()))
    def __iter__(self):
        for isbn in sorted(self.books):
            yield from self.books[isbn]


a = Book("Python", ISBN("12-3"), ["Ann", "Bob"])
b = Novel("Dune", ISBN("4-5"), ["Frank"], genre="SF")
c = replace(a, title="Python 2", authors=["Ann"])
library = Library().add(a, b, c)
for book in library:
    print(book, book.by)
print(len(library), Book.count, Novel.count, a == replace(a), a == c, b.pages, Novel("x", ISBN("1")).genre)
print(asdict(b), astuple(a.isbn), [f.name for f in fields(Novel)], is_dataclass(a), is_dataclass(int))
print(ISBN("1") < ISBN("2"), sorted([ISBN("3"), ISBN("10")]), hash(ISBN("7")) == hash(ISBN("7")), {ISBN("1"): 1}[ISBN("1")])
for action in ("a.isbn.code = 'x'", "ISBN('abc')", "Book()", "Book('a')", "Book('t', ISBN('1'), pages=1, nope=2)", "hash(a)", "a < b", "del a.isbn.code", "replace(a.isbn, sort_index=5)", "asdict(5)", "fields(int)", "ISBN('1') < 5"):
    try:
        exec(action)
        print(action, "ok")
    except (FrozenInstanceError, ValueError, TypeError) as error:
        print(action, "->", type(error).__name__, error)
try:
    @dataclass
    class Wrong:
        items: list = []
except ValueError as error:
    print(error)
try:
    @dataclass
    class Order:
        a: int = 1
        b: int
except TypeError as error:
    print(error)
Point = make_dataclass("Point", [("x", int), "y", ("z", int, field(default=0))], namespace={"norm": lambda self: (self.x**2 + self.y**2) ** 0.5})
print(Point(3, 4), Point(3, 4).norm(), Point(1, 2) == Point(1, 2, 0), Point.__doc__)
nested = {"k": [a, (b.isbn,)]}
@dataclass
class Holder:
    inner: object
print(asdict(Holder(nested)) ["inner"]["k"][1], repr(Holder(Holder(1))))
me = Holder(None)
me.inner = me
print(me)
