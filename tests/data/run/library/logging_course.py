# logging: levels, formatters, handlers, hierarchy, filters, exceptions, lazily formatted arguments.
import io
import logging
import sys

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(funcName)s|%(message)s"))
root = logging.getLogger()
root.addHandler(handler)
root.setLevel(logging.DEBUG)
log = logging.getLogger("app.db")
parent = logging.getLogger("app")
print(log.parent is parent, parent.parent is root, logging.getLogger("app.db") is log, log.level, log.getEffectiveLevel(), log.name, root.name, log.isEnabledFor(10), logging.getLevelName(30), logging.getLevelName("ERROR"))


def work():
    log.debug("debug %d", 1)
    log.info("info %s %s", "a", [1])
    log.warning("warning %(x)s", {"x": 5})
    log.error("error %5.2f|", 3.14159)
    log.critical("critical")
    log.log(35, "between")


work()
parent.setLevel("WARNING")
work()
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed with %s", "args")
    log.error("with info", exc_info=True)
print(stream.getvalue().count("Traceback"), stream.getvalue().split("Traceback")[0])
stream.truncate(0); stream.seek(0)


class OnlyEven(logging.Filter):
    def filter(self, record):
        record.extra_word = "even" if record.args and record.args[0] % 2 == 0 else "odd"
        return record.extra_word == "even"


class Memory(logging.Handler):
    def __init__(self):
        super().__init__(logging.ERROR)
        self.records = []
    def emit(self, record): self.records.append((record.levelno, record.getMessage(), record.name, record.lineno > 0))


memory = Memory()
parent.addHandler(memory)
evens = logging.getLogger("app.evens")
evens.addFilter(OnlyEven())
evens.propagate = False
second = logging.StreamHandler(sys.stdout)
second.setFormatter(logging.Formatter("{levelname}:{message}:{extra_word}", style="{"))
evens.addHandler(second)
for i in range(4):
    evens.warning("number %d", i)
log.error("to memory and stream")
log.warning("only to the stream")
evens.error("not even, never seen %d", 3)
print(memory.records, stream.getvalue().splitlines())
logging.disable(logging.ERROR)
log.error("disabled")
log.critical("not disabled")
logging.disable(logging.NOTSET)
print(stream.getvalue().splitlines()[-1], memory.records[-1])
child = log.getChild("child")
print(child.name, child.hasHandlers(), evens.handlers == [second], logging.getLevelName(35), repr(log).split(" at")[0], logging.WARNING < logging.ERROR)
logging.addLevelName(15, "TRACE")
log.setLevel(1)
log.log(15, "custom level")
print(stream.getvalue().splitlines()[-1])
adapter = logging.LoggerAdapter(log, {"user": "ann"})
adapter.process = lambda msg, kwargs: (f"[ann] {msg}", kwargs)
adapter.warning("adapted %s", "x")
print(stream.getvalue().splitlines()[-1])
root.removeHandler(handler)
logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s", stream=sys.stdout, force=True)
logging.info("through the root")
logging.debug("not shown")
try:
    log.setLevel("NOPE")
except ValueError as error:
    print(error)
