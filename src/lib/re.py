"""The module `re`: its functions, its flags, templates of replacements. The patterns themselves are in `_regex.py`."""

import _sre
import sys
from _regex import _NAMES, Match, Pattern

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape", "error",
    "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE",
    "UNICODE", "NOFLAG", "RegexFlag",
]  # fmt: skip


class PatternError(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


if sys.version_info < (3, 13):
    PatternError.__name__ = PatternError.__qualname__ = "error"
error = PatternError


class RegexFlag(int):
    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return "|".join([name for name, flag in _NAMES if self & flag]) or None

    def __or__(self, other):
        return RegexFlag(int(self) | int(other))

    __ror__ = __or__

    def __and__(self, other):
        return RegexFlag(int(self) & int(other))

    __rand__ = __and__

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other))

    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~int(self) & 0x1FF)

    def __repr__(self):
        names = [f"re.{name}" for name, flag in _NAMES if int(self) & flag]
        return "|".join(names) or "re.NOFLAG"

    __str__ = __repr__


NOFLAG = RegexFlag(0)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag(64)
DEBUG = RegexFlag(128)
A = ASCII = RegexFlag(256)

_known = {}


def _compile(pattern, flags):
    return compile(pattern, flags)


def compile(pattern, flags=0):
    flags = int(flags)
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    key = type(pattern), pattern, flags
    if key in _known:
        return _known[key]
    if isinstance(pattern, str):
        if flags & 4:
            raise ValueError("cannot use LOCALE flag with a str pattern")
        if flags & 256 and flags & 32:
            raise ValueError("ASCII and UNICODE flags are incompatible")
        if not flags & 256:
            flags |= 32
    elif flags & 32:
        raise ValueError("cannot use UNICODE flag with a bytes pattern")
    compiled = _sre.compile(pattern, flags)
    if len(compiled) == 2:
        raise PatternError(compiled[0], pattern, compiled[1])
    result = Pattern()
    result._number, result.flags, result.groups, result.groupindex = compiled
    result._bytes = isinstance(pattern, bytes)
    result.pattern = pattern
    result._templates = {}
    _known[key] = result
    return result


def purge():
    _known.clear()


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def template(pattern, flags=0):
    return compile(pattern, flags)


_SPECIAL = {char: "\\" + char for char in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return "".join([_SPECIAL.get(char, char) for char in pattern])
    return escape(str(pattern, "latin1")).encode("latin1")


_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}


def _template(pattern, source):
    """The parts of a replacement: texts, and numbers of groups."""
    if source in pattern._templates:
        return pattern._templates[source]
    is_bytes = not isinstance(source, str)
    text = str(source, "latin1") if is_bytes else source
    parts = []
    literal = []

    def add(group):
        parts.append("".join(literal))
        literal.clear()
        parts.append(group)

    def group_at(number, place):
        if number > pattern.groups:
            raise PatternError(f"invalid group reference {number}", source, place)
        add(number)

    place = 0
    while place < len(text):
        slash = text.find("\\", place)
        if slash < 0:
            break
        literal.append(text[place:slash])
        char = text[slash + 1 : slash + 2]
        place = slash + 2
        if not char:
            raise PatternError("bad escape (end of pattern)", source, slash)
        if char == "g":
            place = _named_group(pattern, source, text, place, group_at, add)
        elif char == "0":
            end = place
            while end < place + 2 and text[end : end + 1] in tuple("01234567"):
                end += 1
            literal.append(chr(int(text[slash + 1 : end], 8)))
            place = end
        elif char in "123456789":
            digits = text[slash + 1 : slash + 4]
            if len(digits) == 3 and all(digit in "01234567" for digit in digits):
                if int(digits, 8) > 0o377:
                    raise PatternError(f"octal escape value \\{digits} outside of range 0-0o377", source, slash)
                literal.append(chr(int(digits, 8)))
                place = slash + 4
            else:
                size = 2 if digits[1:2] and digits[1] in "0123456789" else 1
                place = slash + 1 + size
                group_at(int(digits[:size]), slash + 1)
        elif char in _ESCAPES:
            literal.append(_ESCAPES[char])
        elif char.isascii() and char.isalpha():
            raise PatternError(f"bad escape \\{char}", source, slash)
        else:
            literal.append("\\" + char)
    literal.append(text[place:])
    parts.append("".join(literal))
    if is_bytes:
        parts = [part.encode("latin1") if isinstance(part, str) else part for part in parts]
    pattern._templates[source] = parts
    return parts


def _named_group(pattern, source, text, place, group_at, add):
    if text[place : place + 1] != "<":
        raise PatternError("missing <", source, place)
    start = place + 1
    end = text.find(">", start)
    name = text[start:] if end < 0 else text[start:end]
    if not name:
        raise PatternError("missing group name", source, start)
    if end < 0:
        raise PatternError("missing >, unterminated name", source, start)
    if name.isidentifier():
        if name not in pattern.groupindex:
            raise IndexError(f"unknown group name {name!r}")
        add(pattern.groupindex[name])
    elif name.isdecimal() and name.isascii():
        group_at(int(name), start)
    else:
        raise PatternError(f"bad character in group name {name!r}", source, start)
    return end + 1


Pattern._template = _template


class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._patterns = [(compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        result = []
        place = 0
        while place < len(string):
            for pattern, action in self._patterns:
                found = pattern.match(string, place)
                if found is not None and found.end() > place:
                    break
            else:
                break
            place = found.end()
            self.match = found
            if callable(action):
                action = action(self, found.group())
            if action is not None:
                result.append(action)
        return result, string[place:]
