"""The module `logging`: records go up a hierarchy of loggers to handlers, which format and write them."""

import sys

from .levels import CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, addLevelName, getLevelName
from .levels import _checkLevel, getLevelNamesMapping
from .records import LogRecord, getLogRecordFactory, makeLogRecord, setLogRecordFactory
from .formats import BASIC_FORMAT, BufferingFormatter, Formatter, PercentStyle, StrFormatStyle, StringTemplateStyle, _STYLES
from .outputs import FileHandler, Filter, Filterer, Handler, NullHandler, StreamHandler, _defaultLastResort, _handlers
from .loggers import Logger, LoggerAdapter, Manager, RootLogger, getLogger, getLoggerClass, root, setLoggerClass


raiseExceptions = True
logThreads = logMultiprocessing = logProcesses = logAsyncioTasks = True
lastResort = _defaultLastResort


def basicConfig(**kwargs):
    force = kwargs.pop("force", False)
    encoding = kwargs.pop("encoding", None)
    kwargs.pop("errors", None)
    if force:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = kwargs.pop("handlers", None)
    if handlers is None:
        if "stream" in kwargs and "filename" in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
    elif "stream" in kwargs or "filename" in kwargs:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    filename = kwargs.pop("filename", None)
    filemode = kwargs.pop("filemode", "a")
    stream = kwargs.pop("stream", None)
    if handlers is None:
        handlers = [StreamHandler(stream) if filename is None else FileHandler(filename, filemode, encoding)]
    datefmt = kwargs.pop("datefmt", None)
    style = kwargs.pop("style", "%")
    if style not in _STYLES:
        raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
    formatter = Formatter(kwargs.pop("format", _STYLES[style][1]), datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = kwargs.pop("level", None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


def _configured():
    if not root.handlers:
        basicConfig()
    return root


def debug(msg, *args, **kwargs):
    _configured().debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    _configured().info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    _configured().warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    import warnings

    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    _configured().error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    _configured().error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    _configured().critical(msg, *args, **kwargs)


fatal = critical


def log(level, msg, *args, **kwargs):
    _configured().log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    root.manager.disable = _checkLevel(level)


def shutdown(handlerList=None):
    for handler in reversed(_handlers[:]):
        handler.flush()
        handler.close()


def getHandlerByName(name):
    for handler in _handlers:
        if handler.name == name:
            return handler
    return None


def captureWarnings(capture):
    import warnings

    if capture and warnings.showwarning is not _show_warning:
        _show_warning.before = warnings.showwarning
        warnings.showwarning = _show_warning
    elif not capture and warnings.showwarning is _show_warning:
        warnings.showwarning = _show_warning.before


def _show_warning(message, category, filename, lineno, file=None, line=None):
    import warnings

    if file is not None:
        _show_warning.before(message, category, filename, lineno, file, line)
        return
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning("%s", warnings.formatwarning(message, category, filename, lineno, line))


if sys.version_info >= (3, 12):

    def getHandlerNames():
        return frozenset([handler.name for handler in _handlers if handler.name])
