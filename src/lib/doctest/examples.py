"""Examples: where they are found, and how they are read."""

import builtins
import inspect
import linecache
import re
import sys

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")

COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
)
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST


def set_unittest_reportflags(flags):
    raise NotImplementedError("not simulated: doctest.set_unittest_reportflags()")


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        self.exc_msg = exc_msg + "\n" if exc_msg is not None and not exc_msg.endswith("\n") else exc_msg
        self.lineno, self.indent, self.options = lineno, indent, options or {}


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        count = len(self.examples)
        shown = "no examples" if not count else "1 example" if count == 1 else f"{count} examples"
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>"

    def __lt__(self, other):
        return (self.name, self.filename or "", self.lineno or 0) < (other.name, other.filename or "", other.lineno or 0)


class DocTestParser:
    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def parse(self, string, name="<string>"):
        """Examples, and the texts between them."""
        lines = string.expandtabs().split("\n")
        margin = min([len(line) - len(line.lstrip(" ")) for line in lines if line.strip()], default=0)
        lines = [line[margin:] for line in lines]
        parts, text, at = [], [], 0
        while at < len(lines):
            indent = len(lines[at]) - len(lines[at].lstrip(" "))
            if not lines[at].startswith(">>>", indent):
                text.append(lines[at])
                at += 1
                continue
            first = at
            at += 1
            while at < len(lines) and lines[at].startswith(" " * indent + "..."):
                at += 1
            source = [_behind_prompt(line, indent, name, first + offset) for offset, line in enumerate(lines[first:at])]
            begin = at
            while at < len(lines) and lines[at].strip() and not lines[at].lstrip(" ").startswith(">>>"):
                at += 1
            for offset, line in enumerate(lines[begin:at]):
                if not line.startswith(" " * indent):
                    place = begin + offset + 1
                    raise ValueError(f"line {place!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}")
            want = "\n".join([line[indent:].rstrip() for line in lines[begin:at]])
            if all([not line.strip() or line.lstrip().startswith("#") for line in source]):
                continue
            parts += ["\n".join(text), Example("\n".join(source), want, _raised(want), first, margin + indent, _options(source, name, first))]
            text = []
        return [*parts, "\n".join(text)]


def _behind_prompt(line, indent, name, number):
    if len(line) >= indent + 4 and line[indent + 3] != " ":
        prompt = line[indent : indent + 3]
        raise ValueError(f"line {number + 1!r} of the docstring for {name} lacks blank after {prompt}: {line!r}")
    return line[indent + 4 :]


def _raised(want):
    """What an expected traceback ends with."""
    lines = want.split("\n")
    if lines[0] not in ("Traceback (most recent call last):", "Traceback (innermost last):"):
        return None
    for number, line in enumerate(lines[1:], 1):
        if re.match(r"\w", line):
            return "\n".join(lines[number:])
    return None


def _options(source, name, lineno):
    options = {}
    for line in source:
        directive = re.search(r"#\s*doctest:\s*([^\n'\"]*)$", line)
        for option in directive[1].replace(",", " ").split() if directive else ():
            if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                raise ValueError(f"line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}")
            options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
    return options


class DocTestFinder:
    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._parser, self._verbose = parser or DocTestParser(), verbose
        self._recurse, self._exclude_empty = recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is None and module is not False:
            module = obj if inspect.ismodule(obj) else sys.modules.get(getattr(obj, "__module__", None))
        file = getattr(module, "__file__", None)
        lines = linecache.getlines(file) if file else None
        globs = dict(module.__dict__ if globs is None and module else globs or {})
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._collect(tests, obj, name, module, file, lines, globs, set())
        return sorted(tests)

    def _collect(self, tests, obj, name, module, file, lines, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        if self._verbose:
            print("Finding tests in", name)
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None) or ""
        docstring = docstring if isinstance(docstring, str) else str(docstring)
        line = _line_of(obj, docstring, lines)
        if docstring or not self._exclude_empty:
            tests.append(self._parser.get_doctest(docstring, globs, name, file, line))
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in [*obj.__dict__.items()]:
                if (inspect.isclass(value) or inspect.isroutine(inspect.unwrap(value))) and _is_of(module, value):
                    self._collect(tests, value, f"{name}.{key}", module, file, lines, globs, seen)
            for key, value in getattr(obj, "__test__", {}).items():
                self._collect(tests, value, f"{name}.__test__.{key}", module, file, lines, globs, seen)
        elif inspect.isclass(obj):
            for key, value in [*obj.__dict__.items()]:
                value = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
                kind = inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)
                if kind and _is_of(module, value):
                    self._collect(tests, value, f"{name}.{key}", module, file, lines, globs, seen)


def _is_of(module, obj):
    if module is None or isinstance(obj, property):
        return True
    obj = inspect.unwrap(obj) if not inspect.isclass(obj) else obj
    if inspect.isfunction(obj):
        return module.__dict__ is obj.__globals__
    return module.__name__ == getattr(obj, "__module__", None)


def _line_of(obj, docstring, lines):
    """Where the docstring begins, counted from zero."""
    line = None
    if inspect.ismodule(obj) and docstring:
        return 0
    if inspect.isclass(obj) and lines is not None:
        head = re.compile(rf"^\s*class\s*{re.escape(obj.__name__)}\b")
        line = next((number for number, text in enumerate(lines) if head.match(text)), None)
    obj = obj.fget if isinstance(obj, property) and sys.version_info >= (3, 13) else obj
    if inspect.isroutine(obj) and getattr(obj, "__doc__", None):
        obj = getattr(inspect.unwrap(obj), "__func__", inspect.unwrap(obj))
        line = obj.__code__.co_firstlineno - 1 if hasattr(obj, "__code__") else None
    if line is None or lines is None:
        return line
    for number in range(line, len(lines)):
        if re.match(r"(^|.*:)\s*\w*(\"|')", lines[number]):
            return number
    return None
