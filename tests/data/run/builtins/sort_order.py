# Which items a sort compares, and what an error in between leaves.
class Item:
    def __init__(self, value, tag=""):
        self.value, self.tag = value, tag

    def __lt__(self, other):
        print(f"{self}<{other}", end=" ")
        if "!" in (self.tag, other.tag):
            raise ValueError(f"{self} and {other}")
        return self.value < other.value

    def __repr__(self):
        return f"{self.value}{self.tag}"


def show(values, **options):
    print("\nsort", values, options)
    try:
        values.sort(**options)
    except Exception as error:
        print(type(error).__name__, error, end=" ")
    print("->", values)


for text in ["21", "12", "321", "3211", "2211", "22113", "1122", "1212", "54321", "33221", "3221144", "251364", "2221", "11111", "9998887776"]:
    show([Item(int(c), "abcdefghij"[at]) for at, c in enumerate(text)])
    show([Item(int(c), "abcdefghij"[at]) for at, c in enumerate(text)], reverse=True)
show([Item(3), Item(1), Item(2, "!"), Item(0)])
show([Item(3), Item(1), Item(0), Item(2), Item(2, "!"), Item(0)], reverse=True)
show([Item(2, "a"), Item(2, "b"), Item(1), Item(2), Item(2, "!"), Item(0)])
for values in [3, 1, "a", 2], [-1, -5, 4, "a", "", 3], [1, 2, None, 0], [2, 2, 1, 1, "x", 0], [1, 1.0, True, 0, None]:
    show(values[:])
    show(values[:], reverse=True)
    show(values[:], key=lambda value: value)
    show(["b", "a", "c"] + values, key=lambda value: value if value != "c" else 1)
    try:
        sorted(values)
    except TypeError as error:
        print(error)
for arguments in [(-5, {"e": 5}), ([1], {"c": 1}), ([2, 1], {"key": None}), ([2, 1], {"reverse": 1})]:
    try:
        print(sorted(arguments[0], **arguments[1]))
    except TypeError as error:
        print(error)
