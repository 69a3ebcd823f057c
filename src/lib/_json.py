"""The scanner and the encoder of `json`."""

import sys

_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_DIGITS = "0123456789"
_STRICT_COMMA = sys.version_info >= (3, 13)
_NOTES_PLACES = sys.version_info >= (3, 14)


def scan(decoder, s, place, error):
    """The value at `place` of the text, and where it ends. Raises StopIteration(place) where there is none."""
    return _Scanner(decoder, s, error).value(place)


class _Scanner:
    def __init__(self, decoder, s, error):
        self.decoder = decoder
        self.s = s
        self.error = error
        self.keys = {}

    def value(self, place):
        s = self.s
        char = s[place : place + 1]
        if char == '"':
            return self.text(place + 1)
        if char == "{":
            return self.object(place + 1)
        if char == "[":
            return self.array(place + 1)
        if char and char in "-0123456789":
            found = self.number(place)
            if found is not None:
                return found
        for word, constant in (("null", None), ("true", True), ("false", False)):
            if char == word[0] and s.startswith(word, place):
                return constant, place + len(word)
        for word in ("NaN", "Infinity", "-Infinity"):
            if s.startswith(word, place):
                return self.decoder.parse_constant(word), place + len(word)
        raise StopIteration(place)

    def number(self, start):
        s = self.s
        place = start + (s[start] == "-")
        if s[place : place + 1] == "0":
            place += 1
        else:
            first = place
            place = self.digits(place)
            if place == first:
                return None
        whole = place
        if s[place : place + 1] == ".":
            end = self.digits(place + 1)
            if end > place + 1:
                place = end
        if s[place : place + 1] in ("e", "E"):
            sign = place + 1 + (s[place + 1 : place + 2] in ("+", "-"))
            end = self.digits(sign)
            if end > sign:
                place = end
        parse = self.decoder.parse_int if place == whole else self.decoder.parse_float
        return parse(s[start:place]), place

    def digits(self, place):
        s = self.s
        while place < len(s) and s[place] in _DIGITS:
            place += 1
        return place

    def space(self, place):
        s = self.s
        while place < len(s) and s[place] in " \t\n\r":
            place += 1
        return place

    def text(self, start):
        s = self.s
        begin = start - 1
        parts = []
        place = start
        while True:
            quote = s.find('"', place)
            if quote < 0:
                quote = len(s)
            slash = s.find("\\", place, quote)
            end = quote if slash < 0 else slash
            chunk = s[place:end]
            if self.decoder.strict and not chunk.isprintable():
                for offset, char in enumerate(chunk):
                    if char < " ":
                        raise self.error("Invalid control character at", s, place + offset)
            if end == len(s):
                raise self.error("Unterminated string starting at", s, begin)
            if slash < 0:
                if not parts:
                    return chunk, end + 1
                parts.append(chunk)
                return "".join(parts), end + 1
            parts.append(chunk)
            char = s[end + 1 : end + 2]
            if not char:
                raise self.error("Unterminated string starting at", s, begin)
            if char != "u":
                if char not in _ESCAPES:
                    raise self.error("Invalid \\escape", s, end)
                parts.append(_ESCAPES[char])
                place = end + 2
            else:
                code = self.unicode(end + 2)
                place = end + 6
                if 0xD800 <= code <= 0xDBFF and s.startswith("\\u", place):
                    low = self.unicode(place + 2)
                    if 0xDC00 <= low <= 0xDFFF:
                        code = 0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)
                        place += 6
                parts.append(chr(code))

    def unicode(self, place):
        digits = self.s[place : place + 4]
        if len(digits) != 4 or any(digit not in "0123456789abcdefABCDEF" for digit in digits):
            raise self.error("Invalid \\uXXXX escape", self.s, place - 1)
        return int(digits, 16)

    def object(self, place):
        s = self.s
        pairs = []
        place = self.space(place)
        if s[place : place + 1] == "}":
            place += 1
        else:
            while True:
                if s[place : place + 1] != '"':
                    raise self.error("Expecting property name enclosed in double quotes", s, place)
                key, place = self.text(place + 1)
                key = self.keys.setdefault(key, key)
                place = self.space(place)
                if s[place : place + 1] != ":":
                    raise self.error("Expecting ':' delimiter", s, place)
                value, place = self.value(self.space(place + 1))
                pairs.append((key, value))
                place = self.space(place)
                char = s[place : place + 1]
                if char == "}":
                    place += 1
                    break
                if char != ",":
                    raise self.error("Expecting ',' delimiter", s, place)
                comma = place
                place = self.space(place + 1)
                if _STRICT_COMMA and s[place : place + 1] == "}":
                    raise self.error("Illegal trailing comma before end of object", s, comma)
        decoder = self.decoder
        if decoder.object_pairs_hook is not None:
            return decoder.object_pairs_hook(pairs), place
        result = dict(pairs)
        if decoder.object_hook is not None:
            result = decoder.object_hook(result)
        return result, place

    def array(self, place):
        s = self.s
        items = []
        place = self.space(place)
        if s[place : place + 1] == "]":
            return items, place + 1
        while True:
            item, place = self.value(place)
            items.append(item)
            place = self.space(place)
            char = s[place : place + 1]
            if char == "]":
                return items, place + 1
            if char != ",":
                raise self.error("Expecting ',' delimiter", s, place)
            comma = place
            place = self.space(place + 1)
            if _STRICT_COMMA and s[place : place + 1] == "]":
                raise self.error("Illegal trailing comma before end of array", s, comma)


def encode(encoder, o, parts):
    """Appends the text of `o` to `parts`."""
    _Writer(encoder, parts).value(o, 0)


class _Writer:
    def __init__(self, encoder, parts):
        self.encoder = encoder
        self.parts = parts
        self.open = {}
        indent = encoder.indent
        self.indent = " " * indent if isinstance(indent, int) else indent

    def value(self, o, depth):
        text = self.plain(o)
        if text is not None:
            self.parts.append(text)
        elif isinstance(o, (list, tuple)):
            self.enter(o)
            self.items(o, "[", [(None, item) for item in o], "]", depth)
            self.open.pop(id(o), None)
        elif isinstance(o, dict):
            self.enter(o)
            pairs = sorted(o.items()) if self.encoder.sort_keys else o.items()
            self.items(o, "{", self.named(pairs), "}", depth)
            self.open.pop(id(o), None)
        else:
            self.enter(o)
            made = self.encoder.default(o)
            try:
                self.value(made, depth)
            except BaseException as error:
                if _NOTES_PLACES:
                    error.add_note(f"when serializing {type(o).__name__} object")
                raise
            self.open.pop(id(o), None)

    def enter(self, o):
        if self.encoder.check_circular:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open[id(o)] = o

    def plain(self, o):
        if isinstance(o, str):
            return self.text(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.float(o)
        return None

    def float(self, o):
        if o == o and o not in (_INFINITE, -_INFINITE):
            return float.__repr__(o)
        text = "NaN" if o != o else "Infinity" if o > 0 else "-Infinity"
        if not self.encoder.allow_nan:
            shown = f": {o!r}" if sys.version_info >= (3, 12) else ""
            raise ValueError(f"Out of range float values are not JSON compliant{shown}")
        return text

    def text(self, s):
        if s.isprintable() and (s.isascii() or not self.encoder.ensure_ascii) and '"' not in s and "\\" not in s:
            return f'"{s}"'
        parts = []
        for char in s:
            code = ord(char)
            if char in _SHORT:
                parts.append(_SHORT[char])
            elif code < 32 or code > 126 and self.encoder.ensure_ascii:
                if code < 0x10000:
                    parts.append(f"\\u{code:04x}")
                else:
                    code -= 0x10000
                    parts.append(f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}")
            else:
                parts.append(char)
        return f'"{"".join(parts)}"'

    def named(self, pairs):
        named = []
        for key, value in pairs:
            if not isinstance(key, str):
                name = self.plain(key)
                if name is None:
                    if self.encoder.skipkeys:
                        continue
                    kind = key.__class__.__name__
                    raise TypeError(f"keys must be str, int, float, bool or None, not {kind}")
                key = name
            named.append((key, value))
        return named

    def items(self, o, opening, pairs, closing, depth):
        parts = self.parts
        encoder = self.encoder
        if not pairs:
            parts.append(opening + closing)
            return
        parts.append(opening)
        line = "" if self.indent is None else "\n" + self.indent * (depth + 1)
        separator = line
        number = 0
        try:
            for key, value in pairs:
                parts.append(separator)
                separator = encoder.item_separator + line
                if key is not None:
                    parts.append(self.text(key))
                    parts.append(encoder.key_separator)
                self.value(value, depth + 1)
                number += 1
        except BaseException as error:
            if _NOTES_PLACES:
                error.add_note(f"when serializing {type(o).__name__} item {number if key is None else key!r}")
            raise
        if self.indent is not None:
            parts.append("\n" + self.indent * depth)
        parts.append(closing)


_INFINITE = float("inf")
