"""The module `fnmatch`: names of files that match patterns of the shell."""

import os
import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name) is not None]


def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def translate(pat):
    """The pattern as a regular expression."""
    parts, at = [], 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            if parts[-1:] != [".*"]:
                parts.append(".*")
        elif c == "?":
            parts.append(".")
        elif c == "[":
            end = pat.find("]", at + 1 + (pat[at : at + 1] == "!"))
            if end < 0:
                parts.append(r"\[")
            else:
                parts.append(_set(pat[at:end]))
                at = end + 1
        else:
            parts.append(re.escape(c))
    return rf"(?s:{''.join(parts)})\Z"


def _set(inside):
    negated = inside.startswith("!")
    items = _ranges(inside[negated:])
    if not items:
        # Nothing is in an empty range; everything outside of it.
        return "." if negated else "(?!)"
    text = re.sub(r"([&~|])", r"\\\1", items)
    if negated:
        return f"[^{text}]"
    return f"[\\{text}]" if text[0] in "^[" else f"[{text}]"


def _ranges(text):
    """The characters and ranges in brackets, without ranges that are the wrong way round."""
    out, at = "", 0
    while at < len(text):
        if text[at + 1 : at + 2] == "-" and at + 2 < len(text):
            if text[at] <= text[at + 2]:
                out += f"{_escaped(text[at])}-{_escaped(text[at + 2])}"
            at += 3
        else:
            out += _escaped(text[at])
            at += 1
    return out


def _escaped(c):
    return "\\" + c if c in "\\-" else c
