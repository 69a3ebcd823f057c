"""Formats taken apart, for `string.Formatter`."""


def fields(text):
    """(literal, field name, spec, conversion) of each field; None for the last three after the last."""
    found = []
    literal = ""
    place = 0
    while place < len(text):
        char = text[place]
        place += 1
        if char not in "{}":
            literal += char
        elif text[place : place + 1] == char:
            found.append((literal + char, None, None, None))
            literal = ""
            place += 1
        elif char == "}":
            raise ValueError("Single '}' encountered in format string")
        else:
            if place == len(text):
                raise ValueError("Single '{' encountered in format string")
            depth = 1
            start = place
            while place < len(text) and depth:
                depth += {"{": 1, "}": -1}.get(text[place], 0)
                place += 1
            if depth:
                raise ValueError("expected '}' before end of string")
            found.append((literal, *_field(text[start : place - 1])))
            literal = ""
    if literal:
        found.append((literal, None, None, None))
    return found


def _field(text):
    place = 0
    while place < len(text) and text[place] not in ":!":
        place = text.find("]", place) if text[place] == "[" and "]" in text[place:] else place + 1
    name, rest = text[:place], text[place:]
    conversion = None
    if rest.startswith("!"):
        if len(rest) == 1:
            raise ValueError("unmatched '{' in format spec")
        conversion, rest = rest[1], rest[2:]
        if rest and rest[0] != ":":
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


def split_name(name):
    """The first part of a field's name, and (is it an attribute?, name) for each of the others."""
    ends = [place for place in (name.find("."), name.find("[")) if place >= 0]
    place = min(ends, default=len(name))
    first = name[:place]
    rest = []
    while place < len(name):
        if name[place] == ".":
            ends = [end for end in (name.find(".", place + 1), name.find("[", place + 1)) if end >= 0]
            end = min(ends, default=len(name))
            rest.append((True, name[place + 1 : end]))
        elif name[place] == "[":
            close = name.find("]", place)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            key = name[place + 1 : close]
            rest.append((False, int(key) if key.isdecimal() else key))
            end = close + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not rest[-1][1] and rest[-1][1] != 0:
            raise ValueError("Empty attribute in format string")
        place = end
    return int(first) if first.isdecimal() else first, rest
