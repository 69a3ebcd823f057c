x = 5
def f(a):
    "doc"
    return a is -1, a is not "s", 1 is a, (1, 2) is a, a is True, a is None
a = """one
two \d
three \z"""
b = f"x\q{x}y\w{x!r:\>5}"
c = b"\d\400" + rb"\d" + "\400".encode()
d = "\8"
class C:
    y = [1, 2](3) if 0 else 1
    z = 1[2] if 0 else 1
    w = "abc"["d"] if 0 else 1
    v = [1][1, 2] if 0 else {1: 2}["a"] if 0 else 1
    u = (lambda: 1)[0] if 0 else 1
    t = None[0] if 0 else 1
    s = f"{x}"(1) if 0 else 1
    r = {1}[0] if 0 else True[0] if 0 else [1][True] if 0 else [1][1.5] if 0 else 1
assert (x, 1)
assert (), 1
q = 5or 3
q = 1if x else 2
