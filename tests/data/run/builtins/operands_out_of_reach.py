def show(*thunks):
    for thunk in thunks:
        try:
            print(repr(thunk()))
        except Exception as error:
            print(type(error).__name__, error)


class Three:
    def __index__(self):
        return 3


class Odd:
    def __index__(self):
        return "three"


class Never:
    pass


def repeated(x, times):
    x *= times
    return x


big, three = 10**20, Three()
show(lambda: "ab" * big, lambda: big * "ab", lambda: [] * big, lambda: () * -big, lambda: b"" * big, lambda: bytearray(2**64))
show(lambda: "ab" * three, lambda: three * "ab", lambda: [1] * three, lambda: (1, 2) * three, lambda: b"a b" * three)
show(lambda: repeated([1], three), lambda: repeated("x", three), lambda: repeated(three, "x"), lambda: bytearray(b"z") * three)
show(lambda: "x" * Odd(), lambda: [1] * Never(), lambda: Never() * "x", lambda: three * three, lambda: three * 2, lambda: {} * three)
show(lambda: {}.pop([], 7), lambda: {}.pop([]), lambda: {1: 2}.pop([], 7), lambda: {}.get([]), lambda: [] in {})
show(lambda: max(6, f=7, c=0, a=1), lambda: min(6, f=7, c=0), lambda: max(1, 2, key=None, default=3))
show(lambda: int(-5, 1), lambda: int(2, -4), lambda: int(2, 10), lambda: int("2", 37), lambda: int("z", 36))
show(lambda: "it's" % range(3), lambda: "x" % b"abc", lambda: b"x" % b"abc", lambda: "x" % {}, lambda: "x" % [], lambda: "x" % {1})
show(lambda: "x" % bytearray(b"a"), lambda: "x" % "a", lambda: "x" % (1,), lambda: "x" % 1)


def posonly(a=4, b=4, /, c=7):
    return a, b, c


show(lambda: posonly(b=-1, a=-2), lambda: posonly(1, b=3, z=2), lambda: posonly(z=2, b=1), lambda: posonly(z=2))
Never.__call__ = Never()
try:
    Never()()
except RecursionError:
    print("deep")
Never.__call__ = three
show(lambda: Never()())
Three.__call__ = lambda *args: len(args)
show(lambda: Never()(1, 2))
