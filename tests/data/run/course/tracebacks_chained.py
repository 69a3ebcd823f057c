# versions: 3.11-
import sys
import traceback

class ConfigError(Exception):
    """Raised when configuration is broken."""
    def __init__(self, key, message):
        self.key = key
        super().__init__(f"{key}: {message}")

class DatabaseError(Exception):
    pass

def read(settings, key):
    try:
        return settings[key]
    except KeyError as e:
        raise ConfigError(key, "missing") from e

def connect(settings):
    try:
        host = read(settings, "host")
        port = int(read(settings, "port"))
    except ConfigError:
        print("no config")
        raise DatabaseError("cannot connect")
    return host, port

def recursive(n):
    if n == 0:
        raise ValueError("bottom")
    recursive(n - 1)

for call in (lambda: connect({}), lambda: connect({"host": "h", "port": "x"}), lambda: recursive(8)):
    try:
        call()
    except Exception:
        traceback.print_exc(file=sys.stdout)
        print("-" * 20)
try:
    try:
        1 / 0
    finally:
        [][1]
except IndexError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
    lines = traceback.format_exception(e)
    print(len(lines), lines[-1].strip())
    summary = traceback.extract_tb(e.__traceback__)
    print([(f.name, f.lineno, f.line) for f in summary])
try:
    raise ValueError("hidden") from None
except ValueError as e:
    e.add_note("a note"); e.add_note("second\nline")
    print("".join(traceback.format_exception_only(e)), end="")
try:
    raise ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k")])])
except* ValueError as g:
    print("values", g.exceptions)
except* (TypeError, KeyError) as g:
    print("others", g)
def stack(): traceback.print_stack(file=sys.stdout)
stack()
te = traceback.TracebackException.from_exception(ConfigError("k", "m"))
print("".join(te.format()), end="")
print(sys.exc_info())
def cleanup():
    try:
        return "try"
    finally:
        print("cleanup runs")
print(cleanup())
try:
    assert 1 == 2, "math is broken"
except AssertionError as e:
    print(repr(e))
exc = RuntimeError("outer")
exc.__cause__ = ConfigError("a", "b")
try:
    connect({"host": 1, "port": {}})
except TypeError:
    raise exc
