import logging
import logging.config
import logging.handlers
import sys
import threading
import queue
import time
import io

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"brief": {"format": "%(levelname)-8s: %(name)s: %(message)s"},
                   "braces": {"format": "{levelname[0]} {message} ({funcName}:{lineno})", "style": "{"}},
    "filters": {"noisy": {"()": "__main__.NoNoise", "word": "noise"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "brief", "level": "INFO", "stream": "ext://sys.stdout", "filters": ["noisy"]},
                 "file": {"class": "logging.FileHandler", "filename": "app.log", "mode": "w", "formatter": "braces"}},
    "loggers": {"app": {"level": "DEBUG", "handlers": ["file"]}, "app.db": {"level": "ERROR"}},
    "root": {"level": "INFO", "handlers": ["console"]},
}

class NoNoise(logging.Filter):
    def __init__(self, word):
        super().__init__()
        self.word = word
    def filter(self, record):
        return self.word not in record.getMessage()

logging.config.dictConfig(LOGGING)
app = logging.getLogger("app")
db = logging.getLogger("app.db")
def work():
    app.debug("starting %s", "work")
    app.info("some noise here")
    app.info("progress %d%%", 50)
    db.warning("not shown")
    db.error("connection lost: %r", {"host": "db1"})
    app.log(25, "between levels")
work()
with open("app.log") as f:
    print(f.read(), end="")

class Adapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['conn']}] {msg}", kwargs
Adapter(app, {"conn": 7}).info("with context")

q = queue.Queue(-1)
qh = logging.handlers.QueueHandler(q)
out = io.StringIO()
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter("%(threadName)s: %(message)s"))
listener = logging.handlers.QueueListener(q, h)
lg = logging.getLogger("queued"); lg.propagate = False; lg.addHandler(qh); lg.setLevel(logging.DEBUG)
listener.start()
ts = [threading.Thread(target=lg.warning, args=("Look out! %d", i), name=f"T{i}") for i in range(3)]
for t in ts: t.start(); t.join()
listener.stop()
print(out.getvalue(), end="")
mem = logging.handlers.MemoryHandler(capacity=10, flushLevel=logging.ERROR, target=logging.StreamHandler(sys.stdout))
m = logging.getLogger("mem"); m.propagate = False; m.addHandler(mem); m.setLevel(10)
m.debug("buffered"); m.info("buffered too"); print("-- nothing yet"); m.error("flush now")
logging.addLevelName(25, "NOTICE")
app.log(25, "named level")
print(logging.getLevelName(25), app.getEffectiveLevel(), db.isEnabledFor(10), app.hasHandlers(), db.parent, logging.getLogger())
try:
    {}["missing"]
except KeyError:
    app.exception("lookup failed", extra={"user": "me"})
logging.info("%s %s", "too few")
print(app.handlers[0].__class__.__name__, app.name, db.level)
logging.disable(logging.CRITICAL); app.critical("silenced"); logging.disable(logging.NOTSET)
logging.shutdown()
