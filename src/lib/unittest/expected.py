"""What a block is expected to raise, to warn of or to log: the context managers of the assert methods."""

import sys
import warnings


class _Expected:
    """With a callable it is called at once; without, this is used in a `with` statement."""

    base = BaseException
    words = "an exception type or tuple of exception types"

    def __init__(self, case, expected, regex=None):
        self.case = case
        self.expected = expected
        self.regex = _compiled(regex)
        self.msg = None
        self.called = None

    def handle(self, name, args, kwargs):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all([isinstance(kind, type) and issubclass(kind, self.base) for kind in kinds]):
            raise TypeError(f"{name}() arg 1 must be {self.words}")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        function, *args = args
        self.called = getattr(function, "__name__", str(function))
        with self:
            function(*args, **kwargs)
        return None

    def _name(self):
        return getattr(self.expected, "__name__", str(self.expected))

    def _refuse(self, words):
        raise self.case.failureException(self.case._formatMessage(self.msg, words))

    def _missed(self, words):
        self._refuse(f"{self._name()} {words}" if self.called is None else f"{self._name()} {words} by {self.called}")

    def _check_text(self, text):
        if self.regex is not None and not self.regex.search(text):
            self._refuse(f'"{self.regex.pattern}" does not match "{text}"')


def _compiled(regex):
    if not isinstance(regex, (str, bytes)):
        return regex
    import re

    return re.compile(regex)


class Raises(_Expected):
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self._missed("not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        self._check_text(str(error))
        return True


class RaisesRegex(Raises):
    pass


class Warns(_Expected):
    base = Warning
    words = "a warning class or tuple of warning classes"

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._catching = warnings.catch_warnings(record=True)
        self.warnings = self._catching.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, error, traceback):
        self._catching.__exit__(kind, error, traceback)
        if kind is not None:
            return
        first = None
        for caught in self.warnings:
            if not isinstance(caught.message, self.expected):
                continue
            first = first or caught.message
            if self.regex is not None and not self.regex.search(str(caught.message)):
                continue
            self.warning = caught.message
            self.filename = caught.filename
            self.lineno = caught.lineno
            return
        if first is not None:
            self._check_text(str(first))
        self._missed("not triggered")


class WarnsRegex(Warns):
    pass


class Logs:
    """Records what a logger is given; inside, nothing else handles it."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, case, logger, level, formatter):
        import logging

        self.case = case
        self.logger_name = logger
        if isinstance(level, str):
            level = logging.getLevelNamesMapping()[level]
        self.level = level or logging.INFO
        self.formatter = formatter

    def __enter__(self):
        import logging

        name = self.logger_name
        self.logger = logger = name if isinstance(name, logging.Logger) else logging.getLogger(name)
        handler = _capturing_handler()
        handler.setLevel(self.level)
        handler.setFormatter(self.formatter or logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = handler
        self._before = (logger.handlers, logger.level, logger.propagate)
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return self._given()

    def _given(self):
        return self.watcher.found

    def __exit__(self, kind, error, traceback):
        logger = self.logger
        logger.handlers, level, logger.propagate = self._before
        logger.setLevel(level)
        if kind is not None:
            return False
        self._check(self.watcher.found)

    def _check(self, found):
        import logging

        if not found.records:
            name = logging.getLevelName(self.level)
            self._refuse(f"no logs of level {name} or higher triggered on {self.logger.name}")

    def _refuse(self, words):
        raise self.case.failureException(self.case._formatMessage(None, words))


class NoLogs(Logs):
    def _given(self):
        return None

    def _check(self, found):
        if found.records:
            self._refuse(f"Unexpected logs found: {found.output!r}")


def _capturing_handler():
    import logging
    from collections import namedtuple

    class _CapturingHandler(logging.Handler):
        def __init__(self):
            super().__init__()
            self.found = namedtuple("_LoggingWatcher", ["records", "output"])([], [])

        def flush(self):
            pass

        def emit(self, record):
            self.found.records.append(record)
            self.found.output.append(self.format(record))

    return _CapturingHandler()
