"""Logging as a real application sets it up: dictConfig, formatters, filters, adapters, exceptions."""
import io
import logging
import logging.config
import logging.handlers
import queue
import sys

CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "brief": {"format": "%(levelname)-8s %(name)s: %(message)s"},
        "braces": {"format": "[{levelname:.1}] {name} {funcName}:{lineno} - {message}", "style": "{"},
    },
    "filters": {"secrets": {"()": "__main__.Redact", "words": ["hunter2"]}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "level": "INFO", "formatter": "brief", "stream": "ext://sys.stdout", "filters": ["secrets"]},
        "memory": {"class": "__main__.ListHandler", "formatter": "braces", "level": "DEBUG"},
    },
    "loggers": {"app": {"level": "DEBUG", "handlers": ["console", "memory"], "propagate": False}, "app.db": {"level": "WARNING"}},
    "root": {"level": "ERROR", "handlers": ["console"]},
}


class Redact(logging.Filter):
    def __init__(self, words=()):
        super().__init__()
        self.words = words

    def filter(self, record):
        message = record.getMessage()
        for word in self.words:
            message = message.replace(word, "***")
        record.msg, record.args = message, None
        return True


class ListHandler(logging.Handler):
    lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


class JsonFormatter(logging.Formatter):
    def format(self, record):
        extra = {key: record.__dict__[key] for key in ("user", "ip") if key in record.__dict__}
        return repr({"level": record.levelname, "text": record.getMessage(), **extra})


class RequestAdapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"<{self.extra['request']}> {msg}", kwargs


def divide(a, b):
    log = logging.getLogger("app.math")
    try:
        return a / b
    except ZeroDivisionError:
        log.exception("dividing %d by %d", a, b)
        log.error("again, without the traceback")


logging.config.dictConfig(CONFIG)
log = logging.getLogger("app")
log.debug("only in memory")
log.info("password is %s", "hunter2")
log.warning("disk at %(percent)d%%", {"percent": 93})
logging.getLogger("app.db").info("not shown")
logging.getLogger("app.db").warning("slow query: %.2f s", 1.5)
logging.getLogger("other").warning("below the root's level")
logging.getLogger("other").critical("the root speaks")
divide(1, 0)
RequestAdapter(log, {"request": "r-17"}).info("handled in %d ms", 12)
print("--- memory")
print(*ListHandler.lines, sep="\n")

print("--- by hand")
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(JsonFormatter())
audit = logging.getLogger("audit")
audit.addHandler(handler)
audit.setLevel(logging.INFO)
audit.propagate = False
audit.info("login of %s", "ann", extra={"user": "ann", "ip": "::1"})
audit.log(25, "between the levels")
logging.addLevelName(25, "NOTICE")
audit.log(25, "now with a name")
print(stream.getvalue(), end="")
try:
    audit.info("x", extra={"message": "clash"})
except KeyError as error:
    print("KeyError", error)

print("--- buffered")
target = logging.StreamHandler(sys.stdout)
buffered = logging.handlers.MemoryHandler(10, flushLevel=logging.ERROR, target=target)
audit.addHandler(buffered)
audit.info("first")
audit.info("second")
print("nothing yet")
audit.error("flushes")
waiting = queue.Queue()
audit.addHandler(logging.handlers.QueueHandler(waiting))
audit.warning("queued %s", "record")
print(waiting.get_nowait().getMessage(), waiting.qsize())
listener = logging.handlers.QueueListener(waiting, target)
listener.start()
audit.info("through the listener")
listener.stop()

print(log.getEffectiveLevel(), logging.getLogger("app.db.deep").getEffectiveLevel(), log.isEnabledFor(10), log, logging.getLogger("app.db").parent)
print(logging.getLevelName(25), logging.getLevelName("INFO"), logging.getLevelName(33), log.handlers[0], log.hasHandlers())
for wrong in (lambda: log.setLevel("LOUD"), lambda: log.setLevel(1.5), lambda: logging.Formatter("%(x", style="?"), lambda: logging.Formatter("nothing"),
              lambda: logging.config.dictConfig({"version": 2}), lambda: logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "no.such"}}})):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
logging.warning("root, with %s")
log.info("missing %s and %s", "one")
logging.disable(logging.CRITICAL)
log.critical("silent")
