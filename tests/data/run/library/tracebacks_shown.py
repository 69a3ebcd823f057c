# versions: 3.11-
import traceback, sys, io
def inner(x):
    return 1 / x
def outer():
    try:
        inner(0)
    except ZeroDivisionError as e:
        raise ValueError("outer failed") from e
try:
    outer()
except ValueError as e:
    text = traceback.format_exc()
    print(text)
    print(traceback.format_exception_only(type(e), e))
    print(len(traceback.extract_tb(e.__traceback__)), [(f.name, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)])
    print(traceback.format_tb(e.__traceback__)[0].split("\n")[0])
    print("".join(traceback.format_exception(e, limit=1)).count("File"))
    traceback.print_exc(file=sys.stdout)
    traceback.print_exception(e, chain=False, file=sys.stdout)
    t = traceback.TracebackException.from_exception(e); print(str(t), len(t.stack), type(t.__cause__).__name__); print("".join(t.format_exception_only()), end="")
class Own(Exception):
    def __str__(self): return "own text"
try: raise Own()
except Own as e: print(traceback.format_exc().splitlines()[-1], traceback.format_exception_only(e))
def f(): traceback.print_stack(file=sys.stdout)
f()
print(traceback.format_exc())
def rec(n): return rec(n - 1) if n else 1 / 0
try: rec(8)
except ZeroDivisionError: print(traceback.format_exc())
traceback.print_exc()
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError("t")])
except ExceptionGroup as e: print("".join(traceback.format_exception(e)))
s = traceback.extract_stack(); print(s[-1].name, s[-1].line, len(s))
print(traceback.format_list([("a.py", 3, "fn", "code line")]))
