import logging, sys
logging.basicConfig(filename="app.log", filemode="w", level=logging.DEBUG, format="%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(message)s")
def f():
    logging.info("hi %s", 3); logging.getLogger("a.b").error("bad")
f()
try: 1/0
except Exception: logging.exception("oops")
print(open("app.log").read())
print(logging.getLogger(), logging.root.handlers[0].baseFilename.endswith("app.log"), logging.StreamHandler, logging.Logger, logging.Formatter, logging.LogRecord)
logging.raiseExceptions = False
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("%(bad)s")); logging.getLogger().addHandler(h); logging.warning("x"); print("quiet")
import os; logging.shutdown(); os.remove("app.log")
