"""A JSON parser with a regular-expression tokenizer, checked against the json module."""
import json
import re
from typing import Any, Iterator, NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    line: int
    column: int


class JSONError(ValueError):
    def __init__(self, message, token):
        super().__init__(f"{message} at line {token.line}, column {token.column}")
        self.token = token


SPECIFICATION = [
    ("NUMBER", r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?"),
    ("STRING", r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"'),
    ("WORD", r"\b(?:true|false|null)\b"),
    ("PUNCT", r"[{}\[\]:,]"),
    ("NEWLINE", r"\n"),
    ("SPACE", r"[ \t\r]+"),
    ("MISMATCH", r"."),
]
TOKEN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in SPECIFICATION))
WORDS = {"true": True, "false": False, "null": None}
ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))")
SHORT = dict(b="\b", f="\f", n="\n", r="\r", t="\t")


def tokenize(text: str) -> Iterator[Token]:
    line, start = 1, 0
    for match in TOKEN.finditer(text):
        kind = match.lastgroup
        token = Token(kind, match.group(), line, match.start() - start + 1)
        if kind == "NEWLINE":
            line, start = line + 1, match.end()
        elif kind == "MISMATCH":
            raise JSONError(f"unexpected character {match.group()!r}", token)
        elif kind != "SPACE":
            yield token
    yield Token("END", "", line, len(text) - start + 1)


def unescape(match: "re.Match[str]") -> str:
    code, short = match.groups()
    return chr(int(code, 16)) if code else SHORT.get(short, short)


class Parser:
    def __init__(self, text: str) -> None:
        self.tokens = tokenize(text)
        self.advance()

    def advance(self) -> Token:
        token = getattr(self, "token", None)
        self.token = next(self.tokens)
        return token

    def expect(self, text: str) -> None:
        if self.token.text != text or self.token.kind != "PUNCT":
            raise JSONError(f"expected {text!r}, found {self.token.text or 'the end'!r}", self.token)
        self.advance()

    def value(self) -> Any:
        token = self.advance()
        if token.kind == "NUMBER":
            return int(token.text) if token.text.lstrip("-").isdigit() else float(token.text)
        if token.kind == "STRING":
            return ESCAPE.sub(unescape, token.text[1:-1])
        if token.kind == "WORD":
            return WORDS[token.text]
        if token.text == "[":
            return self.items("]", self.value)
        if token.text == "{":
            return dict(self.items("}", self.pair))
        raise JSONError(f"unexpected {token.text or 'end'!r}", token)

    def items(self, closing, parse):
        found = []
        if self.token.text == closing:
            self.advance()
            return found
        found.append(parse())
        while self.token.text == ",":
            self.advance()
            found.append(parse())
        self.expect(closing)
        return found

    def pair(self):
        if self.token.kind != "STRING":
            raise JSONError("keys are strings", self.token)
        key = self.value()
        self.expect(":")
        return key, self.value()


def loads(text):
    parser = Parser(text)
    value = parser.value()
    if parser.token.kind != "END":
        raise JSONError("extra data", parser.token)
    return value


for text in ('[1, -2.5, 3e2, 0.1]', '{"a": {"b": [true, false, null]}, "c": "x\\n\\u00e9\\"y"}', "[]", "{}", ' "only" ',
             '{"n":\n  [1,\n   {"deep": []}]\n}'):
    ours, theirs = loads(text), json.loads(text)
    print(ours == theirs, repr(ours))
for wrong in ("[1, 2", '{"a" 1}', "[1,]", "{1: 2}", '"a\nb"', "[1] 2", "", "[01]", "{'a': 1}", "nul"):
    for load in loads, json.loads:
        try:
            load(wrong)
        except ValueError as error:
            print(f"{type(error).__name__}: {error}")
print(*tokenize('{"k": 1}'), sep="\n")
print(TOKEN.groupindex["STRING"], TOKEN.groups, Parser.value.__annotations__)
