"""Values that stand in other values."""

import re

from .errors import MAX_INTERPOLATION_DEPTH, InterpolationDepthError, InterpolationMissingOptionError
from .errors import InterpolationSyntaxError, NoOptionError, NoSectionError


class Interpolation:
    """None at all."""

    __module__ = "configparser"

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Marked(Interpolation):
    """References begin with a mark, which stands for itself when it is doubled."""

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._put(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        rest = self._reference.sub("", value.replace(self._mark * 2, ""))
        if self._mark in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find(self._mark)}")
        return value

    def _put(self, parser, option, parts, text, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=text)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while text:
            before, mark, text = text.partition(self._mark)
            parts.append(before)
            if not mark:
                return
            if text.startswith(self._mark):
                parts.append(self._mark)
                text = text[1:]
                continue
            if not text.startswith(self._opening):
                raise InterpolationSyntaxError(
                    option, section,
                    f"{self._mark!r} must be followed by {self._mark!r} or {self._opening!r}, found: {mark + text!r}",
                )  # fmt: skip
            found = self._reference.match(mark + text)
            if found is None:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {mark + text!r}")
            text = text[found.end() - 1 :]
            self._follow(parser, option, parts, found[1], section, values, depth, raw)


class BasicInterpolation(_Marked):
    """%(name)s"""

    __module__ = "configparser"
    _mark, _opening = "%", "("
    _reference = re.compile(r"%\(([^)]+)\)s")

    def _follow(self, parser, option, parts, name, section, values, depth, raw):
        name = parser.optionxform(name)
        if name not in values:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        value = values[name]
        if "%" in value:
            self._put(parser, option, parts, value, section, values, depth + 1)
        else:
            parts.append(value)


class ExtendedInterpolation(_Marked):
    """${name} and ${section:name}"""

    __module__ = "configparser"
    _mark, _opening = "$", "{"
    _reference = re.compile(r"\$\{([^}]+)\}")

    def _follow(self, parser, option, parts, name, section, values, depth, raw):
        path = name.split(":")
        try:
            if len(path) == 1:
                place, name = section, parser.optionxform(path[0])
                value = values[name]
            elif len(path) == 2:
                place, name = path[0], parser.optionxform(path[1])
                value = parser.get(place, name, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {'${' + name + '}'!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        if value is None:
            return
        if "$" in value:
            more = values if place == section else dict(parser.items(place, raw=True))
            self._put(parser, name, parts, value, place, more, depth + 1)
        else:
            parts.append(value)
