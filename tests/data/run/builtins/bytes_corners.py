# What can be in bytes, and what slices of a bytearray can become.


def show(function, *arguments):
    try:
        print(*arguments, "->", function(*arguments))
    except (TypeError, ValueError) as error:
        print(*arguments, "->", type(error).__name__, error)


def contains(item):
    return item in b"abc\xff"


for item in (97, 255, 0, True, 256, -1, 10**30, b"", b"bc", b"cb", bytearray(b"c"), "a", None, 1.5, [], {1}):
    show(contains, item)
show(lambda item: item not in bytearray(), 300)
show(lambda item: item not in bytearray(), ())


def assign(value, *slices):
    for part in slices:
        array = bytearray(b"abcdef")
        try:
            array[part] = value
            print(value, part, "->", array)
        except (TypeError, ValueError) as error:
            print(value, part, "->", type(error).__name__, error)


for value in ("ab", 5, None, 1.5, [1], [1, 2], ["a"], [256], b"xy", bytearray(b"z"), (3, 4, 5), [None], [], b"", {1}):
    assign(value, slice(0, 4, 2), slice(0, 2), slice(4, 0, -2), slice(3, 0, 2))


class Money:
    @property
    def value(self):
        return 5


def local():
    class Inner:
        p = property(lambda self: 1)

    for owner, name in ((Inner(), "p"), (Money(), "value")):
        for change in (lambda: setattr(owner, name, 1), lambda: delattr(owner, name)):
            try:
                change()
            except AttributeError as error:
                print(error)


local()

for start in ("", b"", bytearray(), "a"):
    try:
        print(sum([], start))
    except TypeError as error:
        print(error)
