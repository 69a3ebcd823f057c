"""The module `shlex`: words as a shell takes them apart."""

import re

__all__ = ["split", "quote", "join"]

_UNSAFE = re.compile(r"[^\w@%+=:,./-]", re.ASCII)


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    if not posix:
        raise NotImplementedError("not simulated yet: shlex.split(posix=False)")
    words, word, quoting = [], None, ""
    characters = iter(s)
    for character in characters:
        if quoting:
            if character == quoting:
                quoting = ""
            elif character == "\\" and quoting == '"':
                after = _after_backslash(characters)
                word += after if after in '"\\' else "\\" + after
            else:
                word += character
        elif character in " \t\r\n":
            if word is not None:
                words.append(word)
            word = None
        elif comments and character == "#":
            while next(characters, "\n") != "\n":
                pass
            if word is not None:
                words.append(word)
            word = None
        elif character in "'\"":
            quoting, word = character, word or ""
        else:
            word = (word or "") + (_after_backslash(characters) if character == "\\" else character)
    if quoting:
        raise ValueError("No closing quotation")
    return words if word is None else [*words, word]


def _after_backslash(characters):
    for character in characters:
        return character
    raise ValueError("No escaped character")


def quote(s):
    if not s:
        return "''"
    if not _UNSAFE.search(s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join(map(quote, split_command))


def shlex(*args, **kwargs):
    raise NotImplementedError("not simulated yet: shlex.shlex")
