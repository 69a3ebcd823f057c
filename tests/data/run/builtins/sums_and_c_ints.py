# Sums of integers and floats, texts that are no floats, integers for C, texts that would be too long.
def show(*thunks):
    for thunk in thunks:
        try:
            print(repr(thunk()))
        except Exception as error:
            print(type(error).__name__, error)


for start in (0, 1e-07, -0.0):
    print(sum([-2, 4, -4, -5, 6], start), sum([1e-07, -2, 4, -4, -5, 6], start), sum([0.1] * 10, start), sum([1, 0.1, 2, 1e100, 1, -1e100], start), sum([-0.0], start))
show(lambda: float(b"a b"), lambda: float(b"\x00\xff"), lambda: float(bytearray(b"x")), lambda: float("a\x00"), lambda: float(b" 1_0.5 "))
show(lambda: chr(2**70), lambda: chr(-1), lambda: chr("a"), lambda: chr(1.5), lambda: chr(2**40), lambda: chr(True))
show(lambda: "a\nb".splitlines("X"), lambda: "a\nb".splitlines(2), lambda: b"a\nb".splitlines(None), lambda: "a".splitlines(keepends=1.5))
show(lambda: "ab" * 2**62, lambda: b"ab" * (2**63 - 1), lambda: "" * 2**62, lambda: [] * 2**62, lambda: "ab" * -(2**62))
