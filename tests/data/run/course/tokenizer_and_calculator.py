# A tokenizer by regular expressions, a recursive descent parser, an evaluator and a printer of trees.
import math
import operator
import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    column: int


TOKENS = re.compile(r"""
    (?P<NUMBER>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)
  | (?P<NAME>[A-Za-z_]\w*)
  | (?P<OP>\*\*|//|[-+*/%^(),=])
  | (?P<SKIP>\s+)
  | (?P<BAD>.)
""", re.VERBOSE)


def tokenize(text):
    for match in TOKENS.finditer(text):
        kind = match.lastgroup
        if kind == "BAD":
            raise SyntaxError(f"unexpected {match.group()!r} at column {match.start()}")
        if kind != "SKIP":
            yield Token(kind, match.group(), match.start())
    yield Token("END", "", len(text))


class Parser:
    LEVELS = [{"+": operator.add, "-": operator.sub}, {"*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod}]

    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.at = 0

    def peek(self):
        return self.tokens[self.at]

    def take(self, *texts):
        token = self.peek()
        if texts and token.text not in texts:
            raise SyntaxError(f"expected {' or '.join(texts)} but found {token.text or 'end'!r} at column {token.column}")
        self.at += 1
        return token

    def parse(self):
        tree = self.expression(0)
        if self.peek().kind == "NAME" or self.peek().kind != "END":
            raise SyntaxError(f"trailing {self.peek().text!r}")
        return tree

    def expression(self, level):
        if level == len(self.LEVELS):
            return self.power()
        left = self.expression(level + 1)
        while self.peek().text in self.LEVELS[level]:
            op = self.take().text
            left = (op, left, self.expression(level + 1))
        return left

    def power(self):
        if self.peek().text in ("-", "+"):
            return ("neg" if self.take().text == "-" else "pos", self.power())
        base = self.atom()
        if self.peek().text == "**":
            self.take()
            return ("**", base, self.power())
        return base

    def atom(self):
        token = self.take()
        if token.kind == "NUMBER":
            return float(token.text) if set(token.text) & set(".eE") else int(token.text)
        if token.kind == "NAME":
            if self.peek().text != "(":
                return ("name", token.text)
            self.take("(")
            args = []
            while self.peek().text != ")":
                args.append(self.expression(0))
                if self.peek().text != ")":
                    self.take(",")
            self.take(")")
            return ("call", token.text, *args)
        if token.text == "(":
            inner = self.expression(0)
            self.take(")")
            return inner
        raise SyntaxError(f"unexpected {token.text or 'end'!r}")


OPS = {**Parser.LEVELS[0], **Parser.LEVELS[1], "**": operator.pow, "neg": operator.neg, "pos": operator.pos}


def evaluate(tree, names):
    match_kind = tree[0] if isinstance(tree, tuple) else "number"
    if match_kind == "number":
        return tree
    if match_kind == "name":
        return names[tree[1]]
    if match_kind == "call":
        return names[tree[1]](*(evaluate(arg, names) for arg in tree[2:]))
    return OPS[match_kind](*(evaluate(part, names) for part in tree[1:]))


names = {"pi": math.pi, "sqrt": math.sqrt, "max": max, "x": 7}
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "10 / 4 - 1.5e1", "x % 4 // 2", "sqrt(16) + max(1, x, 3)", "2 * pi", "7 // 0", "1 +", "(1", "a + 1", "3 $ 4", "max(1 2)", "--+3", "1 2", "sqrt(-1)", "sqrt()"):
    try:
        tree = Parser(text).parse()
        print(f"{text:<26} {tree} = {evaluate(tree, names)}")
    except (SyntaxError, ArithmeticError, KeyError, ValueError, TypeError) as error:
        print(f"{text:<26} {type(error).__name__}: {error}")
