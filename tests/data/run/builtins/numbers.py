def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


class Number:
    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __bool__(self):
        return False


class Index:
    def __index__(self):
        return 3


class Wrong:
    def __int__(self):
        return "x"

    def __float__(self):
        return "x"


for value in ("42", " -7 ", "0x1f", "1_000", "x", "", 3.99, -3.99, True, b"12", None, [], 1j, Number(), Index(), Wrong()):
    show(int, value)
    show(float, value)
show(int, "ff", 16)
show(int, "0b101", base=0)
show(int, "z", 36)
show(int, "9", 8)
show(int, 5, 8)
show(int, "5", 99)
show(int)
show(int, float("inf"))
show(int, float("nan"))
show(int, 10**20)
show(float, "1e3")
show(float, "inf")
show(float, "-nan")
show(float, 10**400)
show(float)
for value in (0, 1, "", "x", [], [0], None, 0.0, Number(), Index()):
    print(bool(value), end=" ")
print()
show(complex, 1, 2)
show(complex, "1+2j")
show(complex, "x")
show(str, 5)
show(str, b"abc", "utf-8")
show(str, b"\xff", "utf-8", "replace")
show(str, b"abc")
show(str)
show((255).bit_length)
show((255).bit_count)
show((1024).to_bytes, 2, "big")
show((1024).to_bytes, 2, "little")
show((1024).to_bytes, 1, "big")
show((-1).to_bytes, 2, "big", signed=True)
show(int.from_bytes, b"\x04\x00", "big")
show(int.from_bytes, [1, 2], "little")
show(int.from_bytes, b"\xff", "big", signed=True)
show(int.from_bytes, b"\xff", "middle")
show((3.0).is_integer)
show((0.5).hex)
show(float.fromhex, "0x1.8p+1")
show((0.75).as_integer_ratio)
show((7).as_integer_ratio)
show((1 + 2j).conjugate)
print((1 + 2j).real, (1 + 2j).imag, (3).real, 7 // 2, -7 // 2, 7 % -3, 2**100, 2**-1, 1 / 3)
show(range, 1, 10, 0)
show(range)
show(range, 1.5)
r = range(10, 0, -3)
print(r, list(r), len(r), 7 in r, 8 in r, r[1], r.index(4), r.count(7), r == range(10, -1, -3), r.start, r.stop, r.step)
show(r.index, 5)
show(slice, 5)
show(slice(1, None, 2).indices, 6)
show(object)if False else None
show(object, 1)
show(type, 5)
show(lambda: type("Made", (list,), {"x": 1})([1, 2]).x)


class Celsius(float):
    def __new__(cls, value):
        return super().__new__(cls, value + 0.5)

    def __repr__(self):
        return f"{float(self)} degrees"


t = Celsius(20)
print(t, t + 1, isinstance(t, float), round(t), int(t))


class Level(int):
    pass


print(Level(3) + 1, Level("7"), Level(3) == 3, {Level(3): "x"}[3], f"{Level(5):03d}")


class Title(str):
    def shout(self):
        return self.upper() + "!"


print(Title("hey").shout(), Title("a") + "b", len(Title("abc")), Title("x") == "x", Title(5))


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


print(Pair(1, 2), Pair(1, 2).first, Pair(3, 4)[1], len(Pair(1, 2)), Pair(1, 2) == (1, 2))
