"""The module `warnings`: messages about what is doubtful, and filters that decide what becomes of them."""

import sys

from _traceback import stack as _stack

__all__ = [
    "catch_warnings",
    "deprecated",
    "filterwarnings",
    "formatwarning",
    "resetwarnings",
    "showwarning",
    "simplefilter",
    "warn",
    "warn_explicit",
]

_ACTIONS = ("default", "error", "ignore", "always", "module", "once", "all")

defaultaction = "default"
onceregistry = {}
_defaultaction = defaultaction
_onceregistry = onceregistry
# Action, pattern of the message, category, pattern of the module, line; the first that fits decides.
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_filters_version = 1


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


def formatwarning(message, category, filename, lineno, line=None):
    if line is None:
        line = _source_line(filename, lineno)
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    return f"{text}  {line.strip()}\n" if line and line.strip() else text


def _source_line(filename, lineno):
    import linecache

    return linecache.getline(filename, lineno)


def showwarning(message, category, filename, lineno, file=None, line=None):
    file = sys.stderr if file is None else file
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


_original_showwarning = showwarning


def _show(shown):
    if showwarning is not _original_showwarning:
        showwarning(shown.message, shown.category, shown.filename, shown.lineno, shown.file, shown.line)
        return
    text = formatwarning(shown.message, shown.category, shown.filename, shown.lineno, shown.line)
    if shown.source is not None:
        text += f"{shown.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    file = shown.file or sys.stderr
    if file is not None:
        file.write(text)


_showwarnmsg = _show


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    _check_filter(action, category, lineno)
    if message or module:
        import re

        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add_filter((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check_filter(action, category, lineno)
    _add_filter((action, None, category, None, lineno), append)


def _check_filter(action, category, lineno):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    kinds = category if isinstance(category, tuple) else (category,)
    if not all([isinstance(kind, type) and issubclass(kind, Warning) for kind in kinds]):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add_filter(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def _filters_mutated():
    global _filters_version
    _filters_version += 1


def resetwarnings():
    filters[:] = []
    _filters_mutated()


def _warn_unawaited_coroutine(coro, filename, lineno):
    """The vm calls this when a coroutine dies before its first step."""
    message = f"coroutine '{coro.__qualname__}' was never awaited"
    warn_explicit(message, RuntimeWarning, filename, lineno, source=coro)


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    frames = _stack()
    frames.pop()
    place = len(frames) - max(stacklevel, 1)
    while skip_file_prefixes and place > 0 and frames[place][0][0].startswith(tuple(skip_file_prefixes)):
        place -= 1
    if place < 0:
        filename, lineno = ("<sys>", 0) if sys.version_info >= (3, 13) else ("sys", 1)
        text, names = "", sys.__dict__
    else:
        (filename, lineno, _, text), names = frames[place]
    registry = names.setdefault("__warningregistry__", {})
    _decide(message, category, filename, lineno, names.get("__name__", "<string>"), registry, source, text)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename or "<unknown>"
        module = module[:-3] if module.endswith(".py") else module
    if isinstance(message, Warning):
        category = type(message)
    _decide(message, category, filename, int(lineno), module, {} if registry is None else registry, source, None)


def _decide(message, category, filename, lineno, module, registry, source, line):
    if registry.get("version", 0) != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = _action_for(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = True
        if onceregistry.get((text, category)):
            return
        onceregistry[(text, category)] = True
    elif action == "module":
        registry[key] = True
        if registry.get((text, category, 0)):
            return
        registry[(text, category, 0)] = True
    elif action == "default":
        registry[key] = True
    elif action not in ("always", "all"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action}")
    _showwarnmsg(WarningMessage(message, category, filename, lineno, line=line or None, source=source))


def _action_for(text, category, module, lineno):
    for action, message, kind, where, line in filters:
        if (
            (message is None or message.match(text))
            and issubclass(category, kind)
            and (where is None or (where == module if isinstance(where, str) else where.match(module)))
            and line in (0, lineno)
        ):
            return action
    return defaultaction


class catch_warnings:
    """Inside, filters and the way of showing are as one likes; afterwards as before."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __repr__(self):
        return "catch_warnings(record=True)" if self._record else "catch_warnings()"

    def __enter__(self):
        global filters, _showwarnmsg, showwarning
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._before = (filters, _showwarnmsg, showwarning)
        filters = filters[:]
        _filters_mutated()
        log = None
        if self._record:
            log = []
            _showwarnmsg = log.append
            showwarning = _original_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global filters, _showwarnmsg, showwarning
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters, _showwarnmsg, showwarning = self._before
        _filters_mutated()


class deprecated:
    """Decorator: calling the function, or making an instance of the class, warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return self._of_class(arg)
        import functools

        if not callable(arg):
            raise TypeError(
                "@deprecated decorator with non-None category must be applied to a class or callable, "
                f"not {arg!r}"
            )

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper

    def _of_class(self, arg):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        original = arg.__new__

        def __new__(cls, /, *args, **kwargs):
            if cls is arg:
                warn(message, category=category, stacklevel=stacklevel + 1)
            if original is not object.__new__:
                return original(cls, *args, **kwargs)
            if cls.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{cls.__name__}() takes no arguments")
            return original(cls)

        arg.__new__ = staticmethod(__new__)
        arg.__deprecated__ = message
        return arg
