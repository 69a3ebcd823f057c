# versions: 3.10-
"""A tokenizer by a regular expression, a recursive descent parser, a tree of dataclasses, an evaluator by match."""
import math
import operator
import re
from dataclasses import dataclass, astuple, asdict, fields, replace
from typing import Iterator, NamedTuple, Union

TOKEN = re.compile(r"""
    (?P<NUMBER>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)
  | (?P<NAME>[A-Za-z_]\w*)
  | (?P<OP>\*\*|[-+*/%^(),=])
  | (?P<SPACE>\s+)
  | (?P<WRONG>.)
""", re.VERBOSE)


class Token(NamedTuple):
    kind: str
    text: str
    at: int


class ParseError(SyntaxError):
    def __init__(self, message, token):
        super().__init__(message)
        self.token = token


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Bin:
    op: str
    left: "Node"
    right: "Node"


@dataclass(frozen=True)
class Call:
    name: str
    args: tuple = ()


Node = Union[Num, Var, Bin, Call]
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod, "**": operator.pow}
LEVELS = [("+", "-"), ("*", "/", "%")]


def tokens(text: str) -> Iterator[Token]:
    for match in TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "SPACE":
            continue
        if kind == "WRONG":
            raise ParseError(f"unexpected {match[0]!r}", Token(kind, match[0], match.start()))
        yield Token(kind, match.group(), match.start())
    yield Token("END", "", len(text))


class Parser:
    def __init__(self, text):
        self.stream = tokens(text)
        self.now = next(self.stream)

    def take(self, *texts):
        if self.now.text in texts and self.now.kind != "END":
            token, self.now = self.now, next(self.stream)
            return token
        return None

    def level(self, depth=0) -> Node:
        if depth == len(LEVELS):
            return self.power()
        left = self.level(depth + 1)
        while token := self.take(*LEVELS[depth]):
            left = Bin(token.text, left, self.level(depth + 1))
        return left

    def power(self):
        base = self.atom()
        return Bin("**", base, self.power()) if self.take("**", "^") else base

    def atom(self):
        token = self.now
        if token.kind == "NUMBER":
            self.now = next(self.stream)
            return Num(float(token.text) if set(token.text) & set(".eE") else int(token.text))
        if token.kind == "NAME":
            self.now = next(self.stream)
            if not self.take("("):
                return Var(token.text)
            args = []
            while not self.take(")"):
                args.append(self.level())
                if not self.take(",") and self.now.text != ")":
                    raise ParseError("expected , or )", self.now)
            return Call(token.text, tuple(args))
        if self.take("-"):
            return Bin("-", Num(0), self.atom())
        if self.take("("):
            inner = self.level()
            if not self.take(")"):
                raise ParseError("'(' was never closed", self.now)
            return inner
        raise ParseError(f"unexpected {token.kind}", token)


def run(node, names):
    match node:
        case Num(value):
            return value
        case Var(name) if name in names:
            return names[name]
        case Var(name=name):
            raise NameError(f"{name} is not known")
        case Bin("/", _, Num(0)):
            raise ZeroDivisionError("the text divides by zero")
        case Bin(op, left, right):
            return OPS[op](run(left, names), run(right, names))
        case Call("max" | "min" as name, [_, *_] as args):
            return getattr(__builtins__, name, {"max": max, "min": min}[name])(run(arg, names) for arg in args)
        case Call(name, (arg,)):
            return getattr(math, name)(run(arg, names))
        case _:
            raise TypeError(f"cannot run {node}")


for text in ["1 + 2 * 3", "2 ** 3 ** 2 / 4", "-(4 - 6) * x", "max(1, sqrt(16), x)", "1e3 % 7", "floor(pi)", "1 / 0", "(1 + 2", "2 $ 3", "y", "foo(1)", "max()", "3 +"]:
    try:
        parser = Parser(text)
        tree = parser.level()
        print(f"{text:<22}{run(tree, {'x': 10, 'pi': math.pi})!r:>22}")
    except (ParseError, ArithmeticError, NameError, TypeError, AttributeError) as error:
        where = getattr(error, "token", None)
        print(f"{text:<22}{type(error).__name__}: {error}", f"at {where.at}" if where else "")
tree = Parser("a * (b + 1)").level()
print(tree, astuple(tree), asdict(tree), replace(tree, op="/"), [field.name for field in fields(tree)], sep="\n")
print(tree == Parser("a*(b+1)").level(), hash(tree) == hash(Parser("a*(b+1)").level()), {tree: "once", Parser("a * (b + 1)").level(): "again"}[tree])
print(list(tokens("x=1"))[0], Token("a", "b", 3)._asdict(), Token._fields, *Token("a", "b", 3)._replace(at=9))
