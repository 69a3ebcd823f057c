# Exceptions out of protocols: who lets them pass, who swallows them, who changes them.
class Odd:
    def __getattr__(self, name):
        if name == "missing":
            raise AttributeError("custom words")
        raise KeyError(name)
    def __eq__(self, other):
        raise ValueError("eq")
    def __hash__(self):
        raise TypeError("hash")
    def __bool__(self):
        raise ValueError("bool")
    def __len__(self):
        raise ValueError("len")
    def __iter__(self):
        raise ValueError("iter")
    def __repr__(self):
        raise ValueError("repr")
    def __contains__(self, item):
        raise ValueError("contains")
    def __getitem__(self, key):
        raise IndexError("getitem")
    def __enter__(self):
        raise ValueError("enter")
    def __exit__(self, *args):
        print("never")
    def __call__(self):
        raise StopIteration("call")
    def __index__(self):
        raise ValueError("index")
    def __format__(self, spec):
        raise ValueError("format")
    def __del__(self):
        pass


class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class NoBool:
    def __bool__(self):
        return 1
class BadLen:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class BadText:
    def __repr__(self): return 5
    def __str__(self): return None
    def __hash__(self): return "x"
    def __iter__(self): return 5
    def __index__(self): return "x"
    def __format__(self, spec): return 1
    def __bytes__(self): return "x"
    pass
    def __float__(self): return 1
    def __int__(self): return 1.5
    def __contains__(self, x): return [x]


odd, bad = Odd(), BadText()
tests = ["odd.missing", "odd.other", "hasattr(odd, 'missing')", "hasattr(odd, 'x')", "getattr(odd, 'missing', 1)", "getattr(odd, 'x', 1)", "odd == 1", "1 == odd", "[1] == [odd]", "odd in [1]", "[odd] == [odd]", "{odd}", "{odd: 1}", "not odd", "len(odd)",
         "list(odd)", "[*odd]", "repr(odd)", "str(odd)", "[odd].__repr__()", "1 in odd", "odd[0]", "'%s' % odd", "f'{odd}'", "format(odd)", "odd()", "list(iter(odd, 1))", "[][odd]", "range(odd)", "sorted([odd, odd])", "max([odd, 1])", "sum([odd])", "if_ = odd and 1", "1 if odd else 2",
         "list(Sequence())", "3 in Sequence()", "1 in Sequence()", "bool(NoBool())", "len(BadLen(-1))", "len(BadLen('x'))", "bool(BadLen(-1))", "len(BadLen(1.5))", "len(BadLen(2**70))", "repr(bad)", "str(bad)", "hash(bad)", "iter(bad)", "format(bad)", "f'{bad}'", "bytes(bad)", "float(bad)", "int(bad)", "1 in bad", "list(bad)", "print(bad)"]
for test in tests:
    try:
        print(test, "=", eval(test))
    except Exception as error:
        print(test, "->", type(error).__name__, error)
try:
    with odd:
        print("never")
except ValueError as error:
    print("with", error)


def stops():
    yield 1
    raise StopIteration("inside")


try:
    list(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))
