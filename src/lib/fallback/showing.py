"""`repr`, `print`, `input` and what else talks to the person at the terminal."""

_shown = []


def repr(x):
    for outer in _shown:
        if outer is x:
            return _ellipsis(x)
    _shown.append(x)
    try:
        return _repr_of(x)
    finally:
        _shown.pop()


def _ellipsis(x):
    if isinstance(x, list):
        return "[...]"
    if isinstance(x, tuple):
        return "(...)"
    if isinstance(x, dict):
        return "{...}"
    if isinstance(x, (set, frozenset)):
        return f"{type(x).__name__}(...)"
    return "..."


def _listed(items):
    return ", ".join([f"{item!r}" for item in items])


def _repr_of(x):
    name = type(x).__name__
    if isinstance(x, list):
        return f"[{_listed(x)}]"
    if isinstance(x, tuple):
        return f"({x[0]!r},)" if len(x) == 1 else f"({_listed(x)})"
    if isinstance(x, dict):
        return "{" + ", ".join([f"{key!r}: {value!r}" for key, value in x.items()]) + "}"
    if isinstance(x, (set, frozenset)):
        if not x:
            return f"{name}()"
        return f"{{{_listed(x)}}}" if type(x) is set else f"{name}({{{_listed(x)}}})"
    if isinstance(x, slice):
        return f"slice({x.start!r}, {x.stop!r}, {x.step!r})"
    if isinstance(x, BaseException):
        return f"{name}({_listed(x.args)})"
    if name in ("dict_keys", "dict_values", "dict_items"):
        return f"{name}([{_listed(x)}])"
    if name == "mappingproxy":
        return "mappingproxy({" + ", ".join([f"{key!r}: {value!r}" for key, value in x.items()]) + "})"
    if hasattr(x, "_asyncio_future_blocking"):
        return _future(x)
    return object.__repr__(x)


def _future(x):
    outcome = None
    if x.done() and not x.cancelled():
        # Of a result, as `reprlib` does, no more than 30 characters.
        outcome = _shortened(x._result) if x._exception is None else f"{x._exception!r}"
    callbacks = [None if context is None else _callback(callback) for callback, context in x._callbacks or ()]
    return x._described(outcome, callbacks)


def _callback(callback):
    """None: as the future itself shows it."""
    words = "()"
    while type(callback).__name__ == "partial":
        words += "()"
        callback = callback.func
    if not hasattr(callback, "__qualname__"):
        return f"{callback!r}{words}"
    if words == "()":
        return None
    code = getattr(callback, "__code__", None)
    place = "" if code is None else f" at {code.co_filename}:{code.co_firstlineno}"
    return f"{callback.__qualname__}{words}{place}"


def _shortened(x):
    if type(x) in (list, tuple):
        parts = [_shortened(item) for item in x[:6]]
        if len(x) > 6:
            parts.append("...")
        words = ", ".join(parts)
        if type(x) is list:
            return f"[{words}]"
        return f"({words},)" if len(x) == 1 else f"({words})"
    shown = f"{x!r}"
    return shown if len(shown) <= 30 else f"{shown[:13]}...{shown[-14:]}"


def print(*args, sep=" ", end="\n", file=None, flush=False):
    sep = _separator("sep", sep, " ")
    end = _separator("end", end, "\n")
    if file is None:
        file = _sys_stdout()
        if file is None:
            return
    if file is stdout:
        stdout._check_open()
        parts = []
        try:
            for arg in args:
                parts.append(f"{arg!s}")
            _sys_write(sep.join(parts) + end)
            return
        except UnicodeEncodeError:
            if len(parts) < len(args):
                raise
        except BaseException:
            # What stands before an argument that has no text is written all the same.
            _sys_write("".join([part + sep for part in parts]))
            raise
    # As CPython: one write for each piece. The first that cannot be encoded ends it.
    first = True
    for arg in args:
        if not first:
            file.write(sep)
        first = False
        file.write(f"{arg!s}")
    file.write(end)
    if flush:
        file.flush()


def os_error_text(number, words, name, second):
    text = f"[Errno {number}] {words}: {name!r}"
    return text if second is None else f"{text} -> {second!r}"


def input(prompt="", /):
    from sys import stdin

    file = _sys_stdout()
    for stream, name in ((stdin, "stdin"), (file, "stdout")):
        if stream is None:
            raise RuntimeError(f"input(): lost sys.{name}")
    file.write(f"{prompt!s}")
    file.flush()
    line = stdin.readline()
    if not line:
        raise EOFError("EOF when reading a line")
    return line[:-1] if line[-1] == "\n" else line


def _sys_stdout():
    from sys import stdout

    return stdout


def _separator(name, text, default):
    if text is None:
        return default
    if not isinstance(text, str):
        raise TypeError(f"{name} must be None or a string, not {type(text).__name__}")
    return text


class _Quitter:
    __module__ = "_sitebuiltins"
    __qualname__ = "Quitter"

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Use {self.name}() or Ctrl-D (i.e. EOF) to exit"

    def __call__(self, code=None):
        raise SystemExit(code)


exit = _Quitter("exit")
quit = _Quitter("quit")


def breakpoint(*args, **options):
    raise NotImplementedError("not simulated: breakpoint()")


def help(*args):
    raise NotImplementedError("not simulated: help()")
