# What follows the sources in every program: makes the modules, then runs test after test.
import asyncio
import contextlib
import linecache
import re
import sys
import types
import unittest


def make(name):
    module = types.ModuleType(name)
    module.__file__ = name.replace(".", "/") + ".py"
    module.__package__ = name.rpartition(".")[0]
    if name == "test" or any(other.startswith(name + ".") for other in MODULES):
        module.__path__ = []
        module.__package__ = name
    sys.modules[name] = MADE[name] = module
    parent, _, last = name.rpartition(".")
    if parent:
        if parent not in MADE and parent not in sys.modules:
            make(parent)
        setattr(sys.modules[parent], last, module)
    return module


def refuse(*args, **kwargs):
    raise unittest.SkipTest("what the library does not have")


def run(source, module):
    """Imports of what is not there get something that fails where it is used."""
    # Tracebacks show lines of it.
    linecache.cache[module.__file__] = len(source), None, source.splitlines(True), module.__file__
    while True:
        try:
            return exec(compile(source, module.__file__, "exec"), module.__dict__)
        except ModuleNotFoundError as error:
            missing = re.match("No module named '([^']+)'", str(error))
            if missing is None or missing[1] in MADE:
                raise
            make(missing[1])
        except ImportError as error:
            missing = re.match("cannot import name '([^']+)' from '([^']+)'", str(error))
            if missing is None or missing[2] not in sys.modules:
                raise
            setattr(sys.modules[missing[2]], missing[1], refuse)


MADE = {}
make("test")
for name, source in MODULES.items():
    # A new module even where there is a real one, which the rest of the library goes on with.
    module = MADE.get(name) or make(name)
    run(source, module)


def reason(result):
    if result.skipped:
        return "SKIP", result.skipped[0][1]
    if result.unexpectedSuccesses:
        return "FAIL", "unexpected success"
    problems = result.errors + result.failures
    if problems:
        lines = [line for line in problems[0][1].splitlines() if line.strip() and line.strip()[0] not in "^~"]
        own = [line for line in lines if line[:1] not in " |" and not line.startswith(("Traceback", "During", "The above", "-", "?", "+"))]
        return "FAIL", (own or lines or ["?"])[0 if "Error" in (own or [""])[0] else -1][:160]
    return "PASS", ""


module = sys.modules[TESTED]
for case in list(vars(module).values()):
    if not (isinstance(case, type) and issubclass(case, unittest.TestCase)):
        continue
    for method in [name for name in dir(case) if name.startswith("test") and callable(getattr(case, name))]:
        test = case.__name__ + "." + method
        if test in EXCLUDED or test.startswith(NOT_ORDINARY):
            continue
        print("@@ RUN", test, flush=True)
        result = unittest.TestResult()
        try:
            unittest.TestSuite([case(method)]).run(result)
            word, why = reason(result)
        except Exception as error:
            word, why = "FAIL", "in the harness: " + type(error).__name__ + ": " + str(error)
        print("@@", word, test, why.replace("\n", " "), flush=True)
print("@@ END")
