"""The module `html`: text as a page has it. Names of characters are not simulated but for the five that `escape` writes."""

import re

__all__ = ["escape", "unescape"]

_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_REFERENCE = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*;?)")


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def unescape(s):
    return _REFERENCE.sub(_character, s)


def _character(match):
    reference = match[1].rstrip(";")
    if reference.startswith("#"):
        number = int(reference[2:], 16) if reference[1] in "xX" else int(reference[1:])
        return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
    if match[1].endswith(";") and reference in _NAMED:
        return _NAMED[reference]
    # Four old ones need no semicolon, and what follows may be letters.
    old = next((name for name in ("amp", "lt", "gt", "quot") if reference.startswith(name)), None)
    if old is None:
        raise NotImplementedError(f"not simulated yet: html.unescape() of &{reference};")
    return _NAMED[old] + match[1].removeprefix(old)
