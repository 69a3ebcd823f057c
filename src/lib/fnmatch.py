"""The module `fnmatch`: names of files and patterns of a shell."""

import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    return re.match(_regex(pat), name) is not None


def filter(names, pat):
    pattern = re.compile(_regex(pat))
    return [name for name in names if pattern.match(name)]


def translate(pat):
    raise NotImplementedError("not simulated yet: fnmatch.translate()")


def _regex(pat):
    """The pattern as a regular expression for whole names."""
    found, at = "", 0
    while at < len(pat):
        character = pat[at]
        at += 1
        if character == "*":
            found += ".*"
        elif character == "?":
            found += "."
        elif character == "[":
            # A bracket that closes at once belongs to the set.
            end = pat.find("]", at + 1 + pat.startswith("!", at))
            if end < 0:
                found += "\\["
                continue
            chosen, at = pat[at:end], end + 1
            negated = chosen.startswith("!")
            chosen = chosen[negated:].replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace("^", "\\^")
            found += f"[{'^' if negated else ''}{chosen}]"
        else:
            found += re.escape(character)
    return f"(?s:{found})\\Z"
