class MyInt(int):
    def __new__(cls, value, tag="none"):
        self = super().__new__(cls, value)
        self.tag = tag
        return self

    def double(self):
        return self * 2

    def __add__(self, other):
        return MyInt(int(self) + other, "sum")


n = MyInt(5, tag="five")
print(n, n.tag, n.double(), type(n.double()).__name__, (n + 1).tag, 1 + n, -n, n == 5, hash(n) == hash(5), [10, 20, 30, 40, 50, 60][n])
print(isinstance(n, int), MyInt("7"), MyInt(3.9), int(n), f"{n:03d}", repr(n), n.bit_length(), n.__dict__)
print(MyInt.__mro__, MyInt.from_bytes(b"\x01", "big"), type(MyInt.from_bytes(b"\x01", "big")).__name__)


class Celsius(float):
    @property
    def fahrenheit(self):
        return self * 9 / 5 + 32


c = Celsius(100)
print(c, c.fahrenheit, c + 1, type(c + 1).__name__, round(c), c.is_integer(), Celsius("1.5"), Celsius.fromhex("0x1p1"))


class Name(str):
    def __new__(cls, value):
        return str.__new__(cls, value.title())

    def initials(self):
        return "".join(w[0] for w in self.split())

    def __len__(self):
        return 99


s = Name("ada lovelace")
print(s, s.initials(), s.upper(), len(s), s[0], s + "!", type(s + "!").__name__, s == "Ada Lovelace", {s: 1}["Ada Lovelace"])
print(isinstance(s, str), "%s|%r" % (s, s), f"{s:>15}|", s.replace("A", "B"), sorted([s, "Aa"]), "da" in s, str(s), type(str(s)).__name__)


class Stack(list):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]

    def __repr__(self):
        return f"Stack({list.__repr__(self)})"


st = Stack([1, 2])
st.push(3)
print(st, st.peek(), len(st), st == [1, 2, 3], st + [4], type(st + [4]).__name__, st[1:], type(st[1:]).__name__, list(st))
st.extra = 1
print(st.__dict__, Stack(range(3)), Stack(x for x in "ab"), sorted(st, reverse=True), [*st], st.index(2))
st += [9]
st *= 2
print(type(st).__name__, st, st.pop(), bool(Stack()), st.copy(), type(st.copy()).__name__)


class Init(list):
    def __init__(self, *items, name="n"):
        super().__init__(items)
        self.name = name


i = Init(3, 1, 2, name="x")
i.sort()
print(i, i.name, i.__len__(), i.__contains__(2), i.__getitem__(0))


class Auto(dict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value


a = Auto(x=1)
print(a["x"], a["y"], a, a.get("z"), "z" in a, len(a), dict(a), a == {"x": 1, "y": ["y"]})


class Lower(dict):
    def __init__(self, *args, **kw):
        super().__init__()
        for k, v in dict(*args, **kw).items():
            self[k] = v

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


low = Lower({"Ab": 1}, CD=2)
low["EF"] = 3
print(low["aB"], low["cd"], "Ef" in low, low, list(low), low.keys(), {**low})
low.update(GH=4)
print(low, low.setdefault("IJ", 5), low.pop("GH"), Lower.fromkeys(["Q"], 0), type(Lower.fromkeys("A")).__name__)
try:
    low["none"]
except KeyError as e:
    print("KeyError", e)


class Bag(set):
    def add(self, x):
        print("adding", x)
        super().add(x)


b = Bag([1, 2])
b.add(3)
print(sorted(b), len(b), b == {1, 2, 3}, type(b | {4}).__name__, type(b.copy()).__name__, b & {1}, 2 in b, b)


class Frozen(frozenset):
    pass


f = Frozen([1])
print(f, f | {2}, type(f | {2}).__name__, hash(f) == hash(frozenset([1])), {f: 1}[frozenset([1])])


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


p = Point(1, 2)
x, y = p
print(p, p.x, p.y, p + Point(1, 1), len(p), p == (1, 2), hash(p) == hash((1, 2)), p[:1], type(p[:]).__name__, p * 2, x, y)


class B(bytes):
    def first(self):
        return self[0]


print(B(b"ab"), B(b"ab").first(), B(3), B("é", "utf-8"), B(b"a") + b"c", type(B(b"a") + b"c").__name__, B(b"x").hex())


class Ba(bytearray):
    pass


ba = Ba(b"ab")
ba.append(99)
ba.note = 1
print(ba, len(ba), ba == b"abc", ba.note)


class MyError(ValueError):
    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


try:
    raise MyError("bad", code=3)
except ValueError as e:
    print(e, repr(e), e.args, e.code, isinstance(e, MyError))


class Plain(Exception):
    pass


print(repr(Plain(1, "a")), str(Plain()), str(Plain(1)), str(Plain(1, 2)), Plain("x").args)


class NewError(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.made = True
        return self


print(NewError(1).made, NewError(2).args)


class C(complex):
    pass


print(C(1, 2), C(1, 2) + 1, abs(C(3, 4)), C("1+2j").imag)
for make in [
    lambda: object.__new__(int),
    lambda: object.__new__(Plain),
    lambda: object.__new__(MyInt),
    lambda: int.__new__(str),
    lambda: int.__new__(5),
    lambda: str.__new__(),
    lambda: tuple.__new__(list),
    lambda: object(1),
    lambda: type("T", (), {})(1),
    lambda: type("T", (), {"__init__": lambda self: None})(1),
    lambda: type("T", (), {"__new__": lambda cls: object.__new__(cls)})(1),
    lambda: type("T", (), {"__init__": lambda self, x: None})(),
    lambda: object.__new__(type("T", (), {"__new__": lambda cls: 1}), 1),
]:
    try:
        print(make())
    except TypeError as e:
        print(e)
print(int.__new__(MyInt, 4), list.__new__(list, [1]), dict.__new__(dict), str.__new__(str, 5), tuple.__new__(Point, [7, 8]))
