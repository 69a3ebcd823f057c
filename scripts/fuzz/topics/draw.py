"""Random choices, and the constants that programs stumble over."""

import random

INTS = ["0", "1", "-1", "2", "3", "-7", "10", "63", "64", "255", "-256", "1000", "2**31", "2**53+1", "2**63-1", "-2**63", "2**64", "10**20", "-10**25+3"]
FLOATS = ["0.0", "-0.0", "0.5", "1.0", "-1.5", "0.1", "2.675", "1e16", "1e22", "123456789.125", "1e-5", "1e-7", "3.3e300", "5e-324", "float('inf')", "float('-inf')", "float('nan')"]
STRINGS = ["''", "'a'", "'abc'", "'Hello, World'", "'  spaced  '", "'aXbXc'", "'12'", "'-3.5'", "'ßeta'", "'naïve'", "'日本'", "'a\\tb\\nc'", "'x' * 5", "'it\\'s'", "'Ǆ'", "'\\x00\\x7f'", "'🚀'"]
BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "b'a b'"]


class Draw(random.Random):
    def of(self, choices):
        return choices[self.randrange(len(choices))]

    def often(self, chance):
        return self.random() < chance

    def int(self):
        return f"({self.of(INTS)})" if self.often(0.5) else str(self.randint(0, 12))

    def small(self):
        return str(self.randint(-5, 7))

    def float(self):
        return f"({self.of(FLOATS)})" if self.often(0.6) else repr(round(self.uniform(-100, 100), self.randint(0, 6)))

    def str(self):
        return f"({self.of(STRINGS)})"

    def bytes(self):
        return self.of(BYTES)

    def number(self):
        return self.of([self.int, self.int, self.float])()

    def scalar(self):
        return self.of([self.int, self.float, self.str, self.bytes, lambda: self.of(["True", "False", "None", "2j", "(1-0.5j)"])])()

    def list(self):
        return "[" + ", ".join(self.small() for _ in range(self.randint(0, 6))) + "]"

    def tuple(self):
        return "(" + "".join(self.small() + ", " for _ in range(self.randint(0, 5))) + ")"

    def set(self):
        return "{" + ", ".join(str(self.randint(0, 12)) for _ in range(self.randint(1, 6))) + "}"

    def dict(self):
        return "{" + ", ".join(f"{self.of(STRINGS[:6] + INTS[:6])}: {self.small()}" for _ in range(self.randint(0, 4))) + "}"

    def container(self):
        return self.of([self.list, self.list, self.tuple, self.set, self.dict, self.str, lambda: f"range({self.small()}, {self.small()}, {self.of(['1', '2', '-1', '-3'])})"])()

    def value(self):
        return self.of([self.scalar, self.container])()

    def several(self, make, least=1, most=4):
        return [make() for _ in range(self.randint(least, most))]
