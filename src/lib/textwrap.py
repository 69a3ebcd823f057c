"""The module `textwrap`."""

import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_SPACE = "\t\n\x0b\x0c\r "
_TO_SPACES = {ord(char): " " for char in _SPACE}
_HYPHEN = re.compile(r"(?<=[^\W\d_]{2})-(?=[^\W\d_]-?[^\W\d_])|(?<=[^\W\d_]-[^\W\d_])-(?=[^\W\d_]-?[^\W\d_])")
_DASH = re.compile(r"(?<=[\w!\"'&.,?])(-{2,})(?=\w)")
_END = re.compile(r"[a-z][.!?][\"']?\Z")


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _split(self, text):
        chunks = []
        for chunk in re.findall(r"[\t\n\x0b\x0c\r ]+|[^\t\n\x0b\x0c\r ]+", text):
            if chunk[0] in _SPACE or not self.break_on_hyphens:
                chunks.append(chunk)
                continue
            for part in _DASH.split(chunk):
                start = 0
                for hyphen in _HYPHEN.finditer(part):
                    chunks.append(part[start : hyphen.end()])
                    start = hyphen.end()
                if part[start:]:
                    chunks.append(part[start:])
        return chunks

    def _ending_fixed(self, chunks):
        for place in range(len(chunks) - 1):
            if chunks[place + 1] == " " and _END.search(chunks[place]):
                chunks[place + 1] = "  "

    def _break_word(self, chunks, line, used, width):
        space = 1 if width < 1 else width - used
        word = chunks[-1]
        if self.break_long_words:
            end = space
            if self.break_on_hyphens and len(word) > space:
                hyphen = word.rfind("-", 0, space)
                if hyphen > 0 and any(char != "-" for char in word[:hyphen]):
                    end = hyphen + 1
            line.append(word[:end])
            chunks[-1] = word[end:]
        elif not line:
            line.append(chunks.pop())

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_TO_SPACES)
        chunks = self._split(text)
        if self.fix_sentence_endings:
            self._ending_fixed(chunks)
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = []
            used = 0
            while chunks and used + len(chunks[-1]) <= width:
                used += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._break_word(chunks, line, used, width)
                used = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                used -= len(line.pop())
            if not line:
                continue
            rest = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or rest and used <= width:
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and used + len(self.placeholder) <= width:
                    lines.append(indent + "".join(line) + self.placeholder)
                    return lines
                used -= len(line.pop())
            if lines:
                last = lines[-1].rstrip()
                if len(last) + len(self.placeholder) <= self.width:
                    lines[-1] = last + self.placeholder
                    return lines
            lines.append(indent + self.placeholder.lstrip())
            return lines
        return lines

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    lines = [line if line.strip(" \t") or line == "" else "" for line in text.split("\n")]
    margin = None
    for line in lines:
        if line.strip(" \t"):
            own = line[: len(line) - len(line.lstrip(" \t"))]
            if margin is None:
                margin = own
            while not own.startswith(margin):
                margin = margin[:-1]
    return "\n".join([line[len(margin or "") :] for line in lines])


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return "".join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
