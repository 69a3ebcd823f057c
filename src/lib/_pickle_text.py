"""Numbers and strings in the text of pickles of protocol 0."""


def saved_text(x):
    if type(x) is int:
        return (f"I{x}\n" if -0x80000000 <= x <= 0x7FFFFFFF else f"L{x}L\n").encode()
    if type(x) is float:
        return f"F{x!r}\n".encode()
    text = x.replace("\\", "\\u005c")
    for old, new in (("\0", "\\u0000"), ("\n", "\\u000a"), ("\r", "\\u000d"), ("\x1a", "\\u001a")):
        text = text.replace(old, new)
    escaped = "".join(ch if ch <= "\xff" else _escape(ord(ch)) for ch in text)
    return b"V" + escaped.encode("latin-1") + b"\n"


def _escape(code):
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def read_text(opcode, line):
    kind = chr(opcode)
    if kind == "I":
        return {b"00": False, b"01": True}.get(line) if line in (b"00", b"01") else int(line)
    if kind == "L":
        return int(line.removesuffix(b"L"))
    if kind == "F":
        return float(line)
    text = line.decode("latin-1")
    if kind == "V":
        return _unescaped(text)
    # A string of Python 2 as it would be written in a program.
    if len(text) < 2 or text[0] != text[-1] or text[0] not in "'\"":
        from pickle import UnpicklingError

        raise UnpicklingError("the STRING opcode argument must be quoted")
    return _quoted(text[1:-1])


def _unescaped(text):
    parts = []
    while True:
        before, mark, text = text.partition("\\")
        parts.append(before)
        if not mark:
            return "".join(parts)
        width = {"u": 4, "U": 8}.get(text[:1])
        if width is None:
            parts.append(mark)
            continue
        parts.append(chr(int(text[1 : 1 + width], 16)))
        text = text[1 + width :]


_SHORT = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"'}


def _quoted(text):
    parts = []
    while True:
        before, mark, text = text.partition("\\")
        parts.append(before)
        if not mark:
            return "".join(parts)
        if text[:1] == "x":
            parts.append(chr(int(text[1:3], 16)))
            text = text[3:]
        else:
            parts.append(_SHORT.get(text[:1], mark + text[:1]))
            text = text[1:]
