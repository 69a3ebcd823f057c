def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __format__(self, spec):
        return f"<{self.x}|{self.y}:{spec}>"


class Plain:
    def __str__(self):
        return "plain"

    def __getattr__(self, name):
        return f"attribute {name}"

    def __getitem__(self, key):
        return f"item {key!r}"


p = Point(1, 2)
show(lambda: "{} {}".format(1, "two"))
show(lambda: "{1} {0} {1}".format("a", "b"))
show(lambda: "{name:>10}|{value:08.3f}".format(name="x", value=3.14159))
show(lambda: "{0.x} {0.y} {0!r} {0} {0:spec}".format(p))
show(lambda: "{0!s:>10} {0.other} {0[3]} {0[key]}".format(Plain()))
show(lambda: "{:{width}.{precision}f}".format(2.5, width=10, precision=2))
show(lambda: "{0[a]} {0[b][1]}".format({"a": 1, "b": [2, 3]}))
show(lambda: "{{}} {}".format(1))
show(lambda: "{} {}".format(1))
show(lambda: "{x}".format(y=1))
show(lambda: "{0} {}".format(1, 2))
show(lambda: "{".format())
show(lambda: "{0.nope}".format(1))
show(lambda: "{0!z}".format(1))
show(lambda: "{a} {b}".format_map({"a": 1, "b": 2}))
show(lambda: f"{p} {p!r:>15} {p:abc} {'x':^5} {42:#x} {1234567:,} {0.125:.1%} {True} {None}")
show(lambda: f"{p.x + 1=} {'q'!r}")
show(lambda: format(3, "05d"))
show(lambda: format("x", "d"))
show(lambda: format([1], "5"))
show(lambda: format(Plain()))
show(lambda: format(Plain(), "x"))
show(lambda: format(1.5, "q"))
show(lambda: format(True, "d") + format(True))
show(lambda: format(3 + 4j, ".1f"))
show(lambda: "%s %r %d" % ("a", "b", 3))
show(lambda: "%5.2f|%-5d|%+d|%05d|%x|%#o" % (3.14159, 42, 7, -3, 255, 8))
show(lambda: "%(a)s-%(b)03d" % {"a": "x", "b": 7})
show(lambda: "%s" % p)
show(lambda: "%s and %s" % (Plain(), p))
show(lambda: "%c%c" % (65, "b"))
show(lambda: "%*.*f" % (8, 2, 1.5))
show(lambda: "100%%" % ())
show(lambda: "%d" % 3.99)
show(lambda: "%s %s" % (1,))
show(lambda: "%s" % (1, 2))
show(lambda: "%d" % "x")
show(lambda: "%(a)s" % 5)
show(lambda: "%y" % 5)
show(lambda: "%x" % 1.5)
show(lambda: "%s %s" % ([1, "a"], {"k": p}))
show(lambda: "no arguments" % [])
show(lambda: "%s" % ((1, 2),))
