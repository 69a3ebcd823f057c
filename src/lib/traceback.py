"""The module `traceback`. The texts are those that the vm gives to an exception that nobody caught."""

import sys

import _traceback
from linecache import cache as _lines_of_others
from linecache import getline as _getline

__all__ = [
    "FrameSummary",
    "StackSummary",
    "TracebackException",
    "clear_frames",
    "extract_stack",
    "extract_tb",
    "format_exc",
    "format_exception",
    "format_exception_only",
    "format_list",
    "format_stack",
    "format_tb",
    "print_exc",
    "print_exception",
    "print_last",
    "print_list",
    "print_stack",
    "print_tb",
    "walk_stack",
    "walk_tb",
]

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_HEADER = "Traceback (most recent call last):\n"
_FROM_EXCEPTION = object()


def _write(text, file):
    (sys.stderr if file is None else file).write(text)


def _text_of(error):
    try:
        return str(error)
    except Exception:
        return "<exception str() failed>"


def _texts(error):
    """What all exceptions that hang together say of themselves."""
    found = []
    waiting = [error]
    while waiting:
        error = waiting.pop()
        if error is None or any([error is known for known, _ in found]):
            continue
        found.append((error, _text_of(error)))
        waiting += [error.__cause__, error.__context__, *getattr(error, "exceptions", ())]
        for note in getattr(error, "__notes__", None) or ():
            if not isinstance(note, str):
                found.append((note, _text_of(note)))
    return found


def _limited(entries, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
    if limit is None:
        return entries
    return entries[:limit] if limit >= 0 else entries[limit:]


class FrameSummary:
    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals", "_text")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, **place):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.locals = locals and {key: repr(value) for key, value in locals.items()}
        self.end_lineno = place.get("end_lineno")
        self.colno = place.get("colno")
        self.end_colno = place.get("end_colno")
        self._text = None

    @property
    def line(self):
        if self._line is None and self.lineno is not None:
            self._line = _getline(self.filename, self.lineno)
        return self._line and self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other) and self.locals == other.locals
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def _formatted(self):
        if self._text is not None:
            return self._text
        text = f'  File "{self.filename}", line {self.lineno}, in {self.name}\n'
        return f"{text}    {self.line}\n" if self.line else text


def _summary(entry, text=None):
    filename, lineno, name, line = entry
    if filename in _lines_of_others:
        line = text = None
    made = FrameSummary(filename, lineno, name, line=line)
    made._text = text
    return made


class StackSummary(list):
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        entries = []
        for frame, lineno in frame_gen:
            code = frame.f_code
            names = frame.f_locals if capture_locals else None
            entries.append(FrameSummary(code.co_filename, lineno, code.co_name, locals=names))
        return cls(_limited(entries, limit))

    @classmethod
    def from_list(cls, a_list):
        return cls([item if isinstance(item, FrameSummary) else _summary(item) for item in a_list])

    def format_frame_summary(self, frame_summary):
        return frame_summary._formatted()

    def format(self):
        shown = []
        last = None
        count = 0
        for frame in self:
            place = (frame.filename, frame.lineno, frame.name)
            if place != last:
                _note_repetition(shown, count)
                last, count = place, 0
            count += 1
            if count <= 3:
                shown.append(self.format_frame_summary(frame))
        _note_repetition(shown, count)
        return shown


def _note_repetition(shown, count):
    if count > 3:
        shown.append(f"  [Previous line repeated {count - 3} more time{'s' if count > 4 else ''}]\n")


def extract_tb(tb, limit=None):
    entries = zip(_traceback.entries(tb), _traceback.entry_texts(tb))
    return StackSummary(_limited([_summary(entry, text) for entry, text in entries], limit))


def extract_stack(f=None, limit=None):
    if f is not None:
        stack = StackSummary.extract(walk_stack(f))
        stack.reverse()
    else:
        stack = [_summary(entry) for entry, _ in _traceback.stack()]
        while stack and stack[-1].filename == "<lib>/traceback.py":
            stack.pop()
    limit = getattr(sys, "tracebacklimit", None) if limit is None else limit
    if limit is not None:
        stack = stack[-limit:] if limit >= 0 else stack[:-limit]
    return StackSummary(stack)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    _write("".join(format_tb(tb, limit)), file)


def print_stack(f=None, limit=None, file=None):
    _write("".join(format_stack(f, limit)), file)


def print_list(extracted_list, file=None):
    _write("".join(format_list(extracted_list)), file)


def _exception_of(exc, value, tb):
    if value is _FROM_EXCEPTION:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc, getattr(exc, "__traceback__", None)
    return value, None if tb is _FROM_EXCEPTION else tb


def format_exception(exc, /, value=_FROM_EXCEPTION, tb=_FROM_EXCEPTION, limit=None, chain=True):
    error, tb = _exception_of(exc, value, tb)
    return list(_pieces(error, tb, limit, chain, []))


def _pieces(error, tb, limit, chain, seen):
    if error is None:
        yield "NoneType: None\n"
        return
    if chain:
        seen.append(error)
        before, words = error.__cause__, _CAUSE
        if before is None and not error.__suppress_context__:
            before, words = error.__context__, _CONTEXT
        if before is not None and not any([before is known for known in seen]):
            yield from _pieces(before, before.__traceback__, limit, chain, seen)
            yield words
    if hasattr(error, "exceptions") and isinstance(error, BaseExceptionGroup):
        yield from _group_lines(error)
        return
    if tb is not None:
        yield _HEADER
        yield from format_tb(tb, limit)
    yield from format_exception_only(error)


def _group_lines(error):
    kept = (error.__cause__, error.__context__, error.__suppress_context__)
    error.__cause__ = error.__context__ = None
    try:
        return _traceback.format_exception(error, _texts(error)).splitlines(True)
    finally:
        error.__cause__, error.__context__, error.__suppress_context__ = kept


def format_exception_only(exc, /, value=_FROM_EXCEPTION, *, show_group=False):
    error = exc if value is _FROM_EXCEPTION else value
    if error is None:
        return ["NoneType: None\n"]
    return _traceback.exception_lines(error, _texts(error)).splitlines(True)


def print_exception(exc, /, value=_FROM_EXCEPTION, tb=_FROM_EXCEPTION, limit=None, file=None, chain=True):
    _write("".join(format_exception(exc, value, tb, limit, chain)), file)


def _print_uncaught(error):
    """As the interpreter itself does: before 3.11 with the module `__main__` in front of classes."""
    _write(_traceback.format_uncaught(error, _texts(error)), None)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    f = sys._getframe().f_back.f_back if f is None else f
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def clear_frames(tb):
    """The variables of frames are freed when they are left: there is nothing to clear."""


class TracebackException:
    """What a traceback shows, taken down so that the exception need not live on."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, capture_locals=False, compact=False, **options):
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        self.__suppress_context__ = exc_value.__suppress_context__
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._str = _text_of(exc_value)
        self._only = format_exception_only(exc_value)
        self._whole = format_exception(exc_value, limit=limit)
        self._alone = format_exception(exc_value, limit=limit, chain=False)
        self.__cause__ = self._of(exc_value.__cause__)
        self.__context__ = self._of(exc_value.__context__)
        self.exceptions = [self._of(part) for part in getattr(exc_value, "exceptions", ())] or None

    @staticmethod
    def _of(error):
        return None if error is None else TracebackException.from_exception(error)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type_str(self):
        name, module = self.exc_type.__qualname__, self.exc_type.__module__
        return name if module in ("__main__", "builtins") else f"{module}.{name}"

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return self._whole == other._whole if isinstance(other, TracebackException) else NotImplemented

    def format(self, *, chain=True):
        yield from self._whole if chain else self._alone

    def format_exception_only(self, *, show_group=False):
        yield from self._only

    def print(self, *, file=None, chain=True):
        _write("".join(self.format(chain=chain)), file)
