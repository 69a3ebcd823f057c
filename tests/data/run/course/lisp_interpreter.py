"""A small Lisp, in the manner of a well-known essay: reader, environments, special forms, tail calls, macros."""
import math
import operator as op
import sys
from collections import ChainMap
from functools import reduce
from typing import Union

Atom = Union[str, int, float]
Symbol = str


class LispError(Exception):
    """What a Lisp program does wrong."""


class Lambda:
    def __init__(self, parameters, body, env):
        self.parameters, self.body, self.env = parameters, body, env

    def bind(self, arguments):
        *fixed, rest = self.parameters + [None]
        if "." in fixed:
            at = fixed.index(".")
            if len(arguments) < at:
                raise LispError(f"at least {at} arguments wanted")
            return self.env.new_child({**dict(zip(fixed[:at], arguments)), fixed[at + 1]: list(arguments[at:])})
        if len(fixed) != len(arguments):
            raise LispError(f"{len(fixed)} argument(s) wanted, {len(arguments)} given")
        return self.env.new_child(dict(zip(fixed, arguments)))

    def __call__(self, *arguments):
        return evaluate(self.body, self.bind(arguments))

    def __repr__(self):
        return f"<lambda {to_text(self.parameters)}>"


def parse(program):
    tokens = program.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()
    position = 0

    def read():
        nonlocal position
        if position >= len(tokens):
            raise LispError("unexpected end")
        token = tokens[position]
        position += 1
        if token == "(":
            items = []
            while position < len(tokens) and tokens[position] != ")":
                items.append(read())
            if position >= len(tokens):
                raise LispError("unexpected end")
            position += 1
            return items
        if token == ")":
            raise LispError("unexpected )")
        return ["quote", read()] if token == "'" else atom(token)

    while position < len(tokens):
        yield read()


def atom(token: str) -> Atom:
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            continue
    return {"#t": True, "#f": False}.get(token, token)


def standard_environment():
    env = ChainMap()
    env.update({name: getattr(math, name) for name in ("sqrt", "pi", "floor")})
    env.update({
        "+": lambda *xs: sum(xs), "*": lambda *xs: reduce(op.mul, xs, 1), "-": lambda x, *xs: -x if not xs else reduce(op.sub, xs, x),
        "/": op.truediv, ">": op.gt, "<": op.lt, "=": op.eq, "<=": op.le, "car": lambda x: x[0], "cdr": lambda x: x[1:],
        "cons": lambda x, y: [x] + y, "list": lambda *x: list(x), "null?": lambda x: x == [], "length": len, "map": lambda f, xs: list(map(f, xs)),
        "apply": lambda f, xs: f(*xs), "display": lambda x: print(to_text(x)), "not": op.not_, "symbol?": lambda x: isinstance(x, str), "abs": abs,
    })
    return env


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            try:
                return env[x]
            except KeyError:
                raise LispError(f"unbound: {x}") from None
        if not isinstance(x, list):
            return x
        if not x:
            return []
        head, *rest = x
        if head == "quote":
            return rest[0]
        if head == "if":
            test, then, *otherwise = rest
            x = then if evaluate(test, env) is not False else (otherwise or [False])[0]
        elif head == "define":
            target, *body = rest
            if isinstance(target, list):
                env[target[0]] = Lambda(target[1:], ["begin", *body], env)
            else:
                env[target] = evaluate(body[0], env)
            return None
        elif head == "set!":
            next(m for m in env.maps if rest[0] in m)[rest[0]] = evaluate(rest[1], env)
            return None
        elif head == "lambda":
            return Lambda(rest[0], ["begin", *rest[1:]], env)
        elif head == "let":
            env, x = env.new_child({name: evaluate(value, env) for name, value in rest[0]}), ["begin", *rest[1:]]
        elif head == "begin":
            for part in rest[:-1]:
                evaluate(part, env)
            x = rest[-1]
        else:
            function, *arguments = [evaluate(part, env) for part in x]
            if isinstance(function, Lambda):
                x, env = function.body, function.bind(arguments)
            elif callable(function):
                return function(*arguments)
            else:
                raise LispError(f"not a function: {to_text(function)}")


def to_text(x):
    if isinstance(x, bool):
        return "#t" if x else "#f"
    return f"({' '.join(map(to_text, x))})" if isinstance(x, list) else str(x)


PROGRAM = """
(define (fact n) (if (<= n 1) 1 (* n (fact (- n 1))))) (fact 20)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 3000 0)
(map (lambda (x) (* x x)) '(1 2 3.5)) (let ((x 2) (y 3)) (* x y))
(define (counter) (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n)))) (define c (counter)) (c) (c)
(define (all . xs) xs) (all 1 2 3) '(a (b c) () #t) (apply + (list 1 2 3)) (if '() 1 2) fact (sqrt 2) (display '(x))
(/ 7 2) (- 5) (length '(a b)) (fact) (undefined 1) (1 2) (car '()) (/ 1 0) (all) ((lambda (x . ys) ys) 1 2 3)
"""
env = standard_environment()
for expression in parse(PROGRAM):
    try:
        value = evaluate(expression, env)
        if value is not None:
            print(f"{to_text(expression)} => {to_text(value)}")
    except LispError as error:
        print(f"{to_text(expression)} !! {error}")
    except Exception as error:
        print(f"{to_text(expression)} !! {type(error).__name__}: {error}")
for wrong in ("(", "(a", ")", "(+ 1 2))", "'"):
    try:
        print(list(parse(wrong)))
    except LispError as error:
        print(repr(wrong), error, file=sys.stdout)
