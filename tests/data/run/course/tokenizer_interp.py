# versions: 3.10-
import re
from typing import NamedTuple
from dataclasses import dataclass
import operator

class Token(NamedTuple):
    type: str
    value: str
    line: int
    column: int

def tokenize(code):
    keywords = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT', 'GOSUB', 'RETURN'}
    spec = [('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'),
            ('OP', r'[+\-*/()]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
    tok_regex = '|'.join('(?P<%s>%s)' % pair for pair in spec)
    line_num, line_start = 1, 0
    for mo in re.finditer(tok_regex, code):
        kind, value = mo.lastgroup, mo.group()
        column = mo.start() - line_start
        if kind == 'NUMBER': value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in keywords: kind = value
        elif kind == 'NEWLINE':
            line_start = mo.end(); line_num += 1; continue
        elif kind == 'SKIP': continue
        elif kind == 'MISMATCH': raise RuntimeError(f'{value!r} unexpected on line {line_num}')
        yield Token(kind, value, line_num, column)

for token in tokenize('''
    IF quantity THEN
        total := total + price * quantity;
        tax := price * 0.05;
    ENDIF;
'''): print(token)

@dataclass(frozen=True)
class Num: value: float
@dataclass(frozen=True)
class Var: name: str
@dataclass(frozen=True)
class Bin: op: str; left: object; right: object
@dataclass(frozen=True)
class Let: name: str; value: object

class Parser:
    def __init__(self, text): self.tokens, self.i = list(tokenize(text)), 0
    def peek(self): return self.tokens[self.i] if self.i < len(self.tokens) else Token("EOF", "", -1, -1)
    def take(self, value=None):
        t = self.peek()
        if value is not None and t.value != value: raise SyntaxError(f"expected {value!r}, got {t.value!r} at {t.line}:{t.column}")
        self.i += 1; return t
    def statement(self):
        if self.peek().type == "ID" and self.i + 1 < len(self.tokens) and self.tokens[self.i + 1].type == "ASSIGN":
            name = self.take().value; self.take(":=")
            return Let(name, self.expr())
        return self.expr()
    def expr(self, ops=(("+", "-"), ("*", "/"))):
        if not ops: return self.atom()
        node = self.expr(ops[1:])
        while self.peek().value in ops[0]: node = Bin(self.take().value, node, self.expr(ops[1:]))
        return node
    def atom(self):
        match self.take():
            case Token("NUMBER", v): return Num(v)
            case Token("ID", name): return Var(name)
            case Token("OP", "("): node = self.expr(); self.take(")"); return node
            case Token("OP", "-"): return Bin("-", Num(0), self.atom())
            case t: raise SyntaxError(f"unexpected {t.type} {t.value!r}")

OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
def evaluate(node, env):
    match node:
        case Num(v): return v
        case Var(n) if n in env: return env[n]
        case Var(n): raise NameError(f"undefined: {n}")
        case Bin(op, l, r): return OPS[op](evaluate(l, env), evaluate(r, env))
        case Let(n, v): env[n] = evaluate(v, env); return env[n]
env = {}
for line in ["x := 3 * (2 + 4)", "y := x / 4 - -1", "x * y", "z + 1", "(1 + 2", "1 / 0", "2 $ 3", "+"]:
    try:
        print(line, "=>", evaluate(Parser(line).statement(), env))
    except Exception as e:
        print(line, "!!", type(e).__name__, e)
print(env, Bin("+", Num(1), Var("q")))
evaluate(Parser("a + 1").statement(), {})
