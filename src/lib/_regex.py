"""`re.Pattern` and `re.Match`, which CPython has in C."""

import _sre
import sys

_SEARCH, _MATCH, _FULL = 0, 1, 2


class Pattern:
    __module__ = "re"

    def __reduce__(self):
        from re import _compile

        return _compile, (self.pattern, self.flags)

    def _search(self, string, mode, pos=0, endpos=sys.maxsize, not_empty=False):
        if isinstance(string, str):
            if self._bytes:
                raise TypeError("cannot use a bytes pattern on a string-like object")
        elif isinstance(string, (bytes, bytearray)):
            if not self._bytes:
                raise TypeError("cannot use a string pattern on a bytes-like object")
        else:
            got = f", got '{type(string).__name__}'" if sys.version_info >= (3, 11) else ""
            raise TypeError(f"expected string or bytes-like object{got}")
        size = len(string)
        pos = min(max(pos, 0), size)
        endpos = min(max(endpos, 0), size)
        found = _sre.search(self._number, string, mode, pos, endpos, not_empty)
        while type(found) is int:
            found = _sre.go_on(found)
        if found is None:
            return None
        return Match(self, string, pos, endpos, found)

    def search(self, string, pos=0, endpos=sys.maxsize):
        return self._search(string, _SEARCH, pos, endpos)

    def match(self, string, pos=0, endpos=sys.maxsize):
        return self._search(string, _MATCH, pos, endpos)

    def fullmatch(self, string, pos=0, endpos=sys.maxsize):
        return self._search(string, _FULL, pos, endpos)

    def _matches(self, string, pos=0, endpos=sys.maxsize):
        """All matches, one after the other. An empty one may follow another at once, but not an empty one."""
        not_empty = False
        while pos <= len(string):
            match = self._search(string, _SEARCH, pos, endpos, not_empty)
            if match is None:
                return
            yield match
            start, pos = match.span()
            not_empty = start == pos

    def finditer(self, string, pos=0, endpos=sys.maxsize):
        self._search(string, _MATCH, 0, 0)
        return self._matches(string, pos, endpos)

    def findall(self, string, pos=0, endpos=sys.maxsize):
        self._search(string, _MATCH, 0, 0)
        groups = self.groups
        empty = string[:0]
        found = []
        for match in self._matches(string, pos, endpos):
            if groups == 0:
                found.append(match.group())
            elif groups == 1:
                found.append(match.groups(empty)[0])
            else:
                found.append(match.groups(empty))
        return found

    def split(self, string, maxsplit=0):
        self._search(string, _MATCH, 0, 0)
        parts = []
        last = 0
        for match in self._matches(string):
            if maxsplit and len(parts) >= maxsplit * (1 + self.groups):
                break
            parts.append(string[last : match.start()])
            parts.extend(match.groups())
            last = match.end()
        parts.append(string[last:])
        return parts

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        self._search(string, _MATCH, 0, 0)
        expand = repl
        if not callable(repl):
            backslash = b"\\" if self._bytes else "\\"
            if backslash in repl:
                template = self._template(repl)
                expand = lambda match: _filled(match, template)
            else:
                expand = lambda match: repl
        parts = []
        last = times = 0
        for match in self._matches(string):
            parts.append(string[last : match.start()])
            text = expand(match)
            if text is not None and text != "":
                parts.append(text)
            last = match.end()
            times += 1
            if times == count:
                break
        parts.append(string[last:])
        empty = b"" if self._bytes else ""
        if times == 0:
            return string, 0
        return empty.join(parts), times

    def scanner(self, string, pos=0, endpos=sys.maxsize):
        return self._matches(string, pos, endpos)

    def __repr__(self):
        names = []
        flags = self.flags if self._bytes else self.flags & ~32
        for name, flag in _NAMES:
            if flags & flag:
                names.append(f"re.{name}")
                flags &= ~flag
        if flags:
            names.append(hex(flags))
        shown = repr(self.pattern)[:200]
        return f"re.compile({shown}, {'|'.join(names)})" if names else f"re.compile({shown})"

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.pattern, self.flags, self._bytes) == (other.pattern, other.flags, other._bytes)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_NAMES = (
    ("IGNORECASE", 2),
    ("LOCALE", 4),
    ("MULTILINE", 8),
    ("DOTALL", 16),
    ("UNICODE", 32),
    ("VERBOSE", 64),
    ("DEBUG", 128),
    ("ASCII", 256),
)


class Match:
    __module__ = "re"

    def __init__(self, pattern, string, pos, endpos, found):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._found = found

    @property
    def lastindex(self):
        return self._found[0]

    @property
    def lastgroup(self):
        for name, group in self.re.groupindex.items():
            if group == self._found[0]:
                return name
        return None

    @property
    def regs(self):
        return tuple([self.span(group) for group in range(self.re.groups + 1)])

    def _place(self, group):
        if isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return 1 + 2 * group
        elif isinstance(group, str) and group in self.re.groupindex:
            return 1 + 2 * self.re.groupindex[group]
        elif hasattr(group, "__index__"):
            return self._place(group.__index__())
        raise IndexError("no such group")

    def _text(self, group, default=None):
        place = self._place(group)
        start = self._found[place]
        return default if start < 0 else self.string[start : self._found[place + 1]]

    def group(self, *groups):
        if len(groups) == 1:
            return self._text(groups[0])
        if not groups:
            return self._text(0)
        return tuple([self._text(group) for group in groups])

    def __getitem__(self, group):
        return self._text(group)

    def groups(self, default=None):
        return tuple([self._text(group, default) for group in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(name, default) for name in self.re.groupindex}

    def start(self, group=0, /):
        return self._found[self._place(group)]

    def end(self, group=0, /):
        return self._found[self._place(group) + 1]

    def span(self, group=0, /):
        place = self._place(group)
        return self._found[place], self._found[place + 1]

    def expand(self, template):
        return _filled(self, self.re._template(template))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return f"<re.Match object; span={self.span()!r}, match={self.group()!r}>"


def _filled(match, template):
    empty = match.string[:0]
    return empty.join([match._text(part, empty) if isinstance(part, int) else part for part in template])
