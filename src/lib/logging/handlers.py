"""The module `logging.handlers`: records to files that take turns, to memory, to queues. What needs a network of its own says so."""

import copy
import os
import queue
import re
import sys
import threading
import time
from logging import ERROR, FileHandler, Handler

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = SYSLOG_TCP_PORT = 514
_DAY = 24 * 60 * 60


class BaseRotatingHandler(FileHandler):
    """Begins a new file when `shouldRollover` says so."""

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode, encoding, delay, errors)

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.replace(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None


class RotatingFileHandler(BaseRotatingHandler):
    """`maxBytes` a file, `backupCount` old ones: name.1 is the latest of them."""

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, "a" if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        self._close_stream()
        if self.backupCount > 0:
            names = [self.rotation_filename(f"{self.baseFilename}.{number}") for number in range(1, self.backupCount + 1)]
            for newer, older in zip(names[-2::-1], names[:0:-1]):
                if os.path.exists(newer):
                    os.replace(newer, older)
            self.rotate(self.baseFilename, names[0])
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0:
            return False
        position = self.stream.tell()
        size = len(self.format(record)) + len(self.terminator)
        return position > 0 and position + size >= self.maxBytes


_PERIODS = {
    "S": (1, "%Y-%m-%d_%H-%M-%S"),
    "M": (60, "%Y-%m-%d_%H-%M"),
    "H": (60 * 60, "%Y-%m-%d_%H"),
    "D": (_DAY, "%Y-%m-%d"),
    "MIDNIGHT": (_DAY, "%Y-%m-%d"),
    "W": (7 * _DAY, "%Y-%m-%d"),
}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A new file every `interval` of `when`; the old one is named by the moment at which its period began."""

    def __init__(
        self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None
    ):
        super().__init__(filename, "a", encoding, delay, errors)
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        kind = self.when
        if kind.startswith("W"):
            if len(kind) != 2:
                raise ValueError(f"You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {kind}")
            if not "0" <= kind[1] <= "6":
                raise ValueError(f"Invalid day specified for weekly rollover: {kind}")
            self.dayOfWeek = int(kind[1])
            kind = "W"
        if kind not in _PERIODS:
            raise ValueError(f"Invalid rollover interval specified: {self.when}")
        seconds, self.suffix = _PERIODS[kind]
        self.interval = seconds * interval
        self.extMatch = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(_\d{2}(-\d{2}){0,2})?(?!\d)", re.ASCII)
        self.rolloverAt = self.computeRollover(int(time.time()))

    def _fields(self, moment):
        return time.gmtime(moment) if self.utc else time.localtime(moment)

    def computeRollover(self, currentTime):
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return currentTime + self.interval
        fields = self._fields(currentTime)
        at = self.atTime
        wanted = _DAY if at is None else (at.hour * 60 + at.minute) * 60 + at.second
        left = wanted - ((fields.tm_hour * 60 + fields.tm_min) * 60 + fields.tm_sec)
        weekday = fields.tm_wday
        if left <= 0:
            left += _DAY
            weekday = (weekday + 1) % 7
        if self.when.startswith("W"):
            return currentTime + left + (self.dayOfWeek - weekday) % 7 * _DAY
        return currentTime + left + self.interval - _DAY

    def shouldRollover(self, record):
        return int(time.time()) >= self.rolloverAt

    def getFilesToDelete(self):
        folder, base = os.path.split(self.baseFilename)
        found = [name for name in os.listdir(folder) if name.startswith(base + ".") and self.extMatch.fullmatch(name[len(base) + 1 :])]
        return [os.path.join(folder, name) for name in sorted(found)[: max(len(found) - self.backupCount, 0)]]

    def doRollover(self):
        now = int(time.time())
        began = time.strftime(self.suffix, self._fields(self.rolloverAt - self.interval))
        target = self.rotation_filename(f"{self.baseFilename}.{began}")
        if os.path.exists(target):
            os.remove(target)
        self._close_stream()
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for old in self.getFilesToDelete():
                os.remove(old)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(FileHandler):
    """Opens its file again when that has gone."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        super().__init__(filename, mode, encoding, delay, errors)

    def reopenIfNeeded(self):
        if self.stream is not None and not os.path.exists(self.baseFilename):
            self.stream.close()
            self.stream = self._open()

    def emit(self, record):
        self.reopenIfNeeded()
        super().emit(record)


class BufferingHandler(Handler):
    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            super().close()


class MemoryHandler(BufferingHandler):
    """Hands its records to `target` when there are many, or a bad one."""

    def __init__(self, capacity, flushLevel=ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return super().shouldFlush(record) or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            Handler.close(self)


class QueueHandler(Handler):
    """Puts records, made ready to be sent anywhere, into a queue."""

    if sys.version_info >= (3, 12):
        listener = None

    def __init__(self, queue):
        super().__init__()
        self.queue = queue

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        text = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = None
        if sys.version_info >= (3, 12):
            record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """A thread that takes records from a queue and hands them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self._thread = None
        self.respect_handler_level = respect_handler_level

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        self._thread = threading.Thread(target=self._monitor)
        self._thread.daemon = True
        self._thread.start()

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        counts = hasattr(self.queue, "task_done")
        while (record := self.dequeue(True)) is not self._sentinel:
            self.handle(record)
            if counts:
                self.queue.task_done()
        if counts:
            self.queue.task_done()

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        if sys.version_info >= (3, 12) and not self._thread:
            return
        self.enqueue_sentinel()
        self._thread.join()
        self._thread = None


def _outside(name):
    """A handler that sends to another machine, or to a service of this one."""

    class Outside(Handler):
        def __init__(self, *args, **kwargs):
            raise NotImplementedError(f"not simulated: logging.handlers.{name}")

    Outside.__name__ = Outside.__qualname__ = name
    return Outside


DatagramHandler = _outside("DatagramHandler")
HTTPHandler = _outside("HTTPHandler")
NTEventLogHandler = _outside("NTEventLogHandler")
SMTPHandler = _outside("SMTPHandler")
SocketHandler = _outside("SocketHandler")
SysLogHandler = _outside("SysLogHandler")
