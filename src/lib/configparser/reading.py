"""The lines of a configuration, taken apart."""

import re

from .errors import DuplicateOptionError, DuplicateSectionError, MissingSectionHeaderError, ParsingError

_HEADER = re.compile(r"\[(?P<header>.+)\]")


class Reading:
    """One source on its way into a parser."""

    def __init__(self, parser, name):
        self.parser = parser
        self.name = name
        self.section = None
        self.options = None
        self.option = None
        self.indent = 0
        self.seen = set()
        self.error = None
        colons = "|".join([re.escape(each) for each in parser._delimiters])
        optional = r"(?:\s*(?:(?P<sign>{0})\s*(?P<value>.*))?)$" if parser._allow_no_value else r"\s*(?:(?P<sign>{0})\s*(?P<value>.*))$"
        self.pattern = re.compile(r"(?P<option>.*?)" + optional.format(colons))

    def read(self, lines):
        parser = self.parser
        for number, line in enumerate(lines, 1):
            text, is_comment = self._without_comment(line)
            if not text:
                self._blank(is_comment)
                continue
            indent = len(line) - len(line.lstrip())
            if self.options is not None and self.option and indent > self.indent:
                if self.options[self.option] is None:
                    self._wrong(number, line)
                else:
                    self.options[self.option].append(text)
                continue
            self.indent = indent
            header = _HEADER.match(text)
            if header:
                self._begin(header["header"], number)
            elif self.options is None:
                raise MissingSectionHeaderError(self.name, number, line)
            else:
                self._take(text, number, line)
        parser._join_values()
        if self.error is not None:
            raise self.error

    def _without_comment(self, line):
        parser = self.parser
        text = line.strip()
        if any([text.startswith(prefix) for prefix in parser._comment_prefixes]):
            return "", True
        starts = [
            found.start()
            for prefix in parser._inline_comment_prefixes
            for found in re.finditer(re.escape(prefix), line)
            if found.start() == 0 or line[found.start() - 1].isspace()
        ]
        if starts:
            return line[: min(starts)].strip(), True
        return text, False

    def _blank(self, is_comment):
        if not self.parser._empty_lines_in_values:
            # An option ends at an empty line, and what is indented after it is no continuation.
            self.indent = 1 << 30
        elif not is_comment and self.options is not None and self.option and self.options[self.option] is not None:
            self.options[self.option].append("")

    def _begin(self, name, number):
        parser = self.parser
        if name in parser._sections:
            if parser._strict and name in self.seen:
                raise DuplicateSectionError(name, self.name, number)
            self.options = parser._sections[name]
        elif name == parser.default_section:
            self.options = parser._defaults
        else:
            self.options = parser._sections[name] = {}
            parser._proxy(name)
        self.seen.add(name)
        self.section = name
        self.option = None

    def _take(self, text, number, line):
        parser = self.parser
        found = self.pattern.match(text)
        if found is None or not found["option"]:
            self._wrong(number, line)
            return
        self.option = parser.optionxform(found["option"].rstrip())
        if parser._strict and (self.section, self.option) in self.seen:
            raise DuplicateOptionError(self.section, self.option, self.name, number)
        self.seen.add((self.section, self.option))
        value = found["value"]
        self.options[self.option] = None if value is None else [value.strip()]

    def _wrong(self, number, line):
        self.error = self.error or ParsingError(self.name)
        self.error.append(number, line)
