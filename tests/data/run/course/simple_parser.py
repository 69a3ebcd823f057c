"""A calculator: tokens, recursive descent, an environment of variables."""
import operator
import re

TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|([a-z]\w*)|(.))")
OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod}


class ParseError(Exception):
    pass


def tokens(text):
    for number, name, symbol in TOKEN.findall(text):
        if number:
            yield "number", float(number) if "." in number else int(number)
        elif name:
            yield "name", name
        elif symbol.strip():
            yield symbol, symbol
    yield "end", None


class Parser:
    def __init__(self, text, names):
        self.tokens, self.names = tokens(text), names
        self.advance()

    def advance(self):
        self.kind, self.value = next(self.tokens)

    def expect(self, kind):
        if self.kind != kind:
            raise ParseError(f"expected {kind}, got {self.kind}")
        value = self.value
        self.advance()
        return value

    def statement(self):
        value = self.sum()
        if self.kind == "=":
            raise ParseError("cannot assign to a value")
        self.expect("end")
        return value

    def sum(self):
        value = self.product()
        while self.kind in ("+", "-"):
            symbol = self.expect(self.kind)
            value = OPERATORS[symbol](value, self.product())
        return value

    def product(self):
        value = self.power()
        while self.kind in ("*", "/", "%"):
            symbol = self.expect(self.kind)
            value = OPERATORS[symbol](value, self.power())
        return value

    def power(self):
        base = self.atom()
        if self.kind == "^":
            self.advance()
            return base ** self.power()
        return base

    def atom(self):
        if self.kind == "-":
            self.advance()
            return -self.power()
        if self.kind == "(":
            self.advance()
            value = self.sum()
            self.expect(")")
            return value
        if self.kind == "name":
            name = self.expect("name")
            try:
                return self.names[name]
            except KeyError:
                raise ParseError(f"unknown name {name!r}") from None
        return self.expect("number")


names = {"pi": 3.14159, "x": 7}
for line in ["1 + 2 * 3", "(1 + 2) * 3", "-2 ^ 2", "2 ^ 3 ^ 2", "10 / 4 - 1", "x * x % 10", "pi * 2", "1 +", "(1", "y + 1", "1 / 0", "1 2", "3 = 3"]:
    try:
        print(f"{line:>12} = {Parser(line, names).statement()}")
    except (ParseError, ZeroDivisionError) as error:
        print(f"{line:>12} ! {type(error).__name__}: {error}")
Parser("1 + (2 *", names).statement()
