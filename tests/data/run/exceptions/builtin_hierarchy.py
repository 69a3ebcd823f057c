# The tree of builtin exceptions, what they print, their attributes and arguments.
def tree(cls, depth=0, seen=set()):
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if sub.__module__ == "builtins" and sub.__name__ in WANTED:
            print("  " * depth + sub.__name__)
            tree(sub, depth + 1)


WANTED = """Exception ArithmeticError ZeroDivisionError OverflowError FloatingPointError LookupError KeyError IndexError ValueError
UnicodeError UnicodeDecodeError UnicodeEncodeError TypeError RuntimeError RecursionError NotImplementedError StopIteration StopAsyncIteration
NameError UnboundLocalError AttributeError ImportError ModuleNotFoundError OSError FileNotFoundError FileExistsError PermissionError
TimeoutError ConnectionError ConnectionResetError BrokenPipeError AssertionError MemoryError BufferError EOFError SyntaxError
IndentationError TabError SystemError ReferenceError SystemExit KeyboardInterrupt GeneratorExit Warning UserWarning DeprecationWarning
RuntimeWarning FutureWarning SyntaxWarning""".split()
tree(BaseException)
print(repr(ValueError()), repr(ValueError("a")), repr(ValueError("a", 1)), str(ValueError()), str(ValueError("a")), str(ValueError("a", 1)), str(ValueError(1)))
print(str(KeyError("k")), str(KeyError()), str(KeyError("a", "b")), repr(KeyError(("t",))), str(IndexError("k")))
for bad in ("{}['x']", "[][1]", "int('a')", "nope", "None.x", "import_me.x", "1 / 0", "2.0 ** 10000", "'a' + 1", "next(iter([]))", "__import__('missing_module')", "open('/missing/file')", "b'\\xff'.decode()", "'\\xff'.encode('ascii')", "chr(-1)", "assert_ = 1", "(lambda x: x)()", "exec('a b')", "exec('if 1:\\nx')", "exec('raise SystemExit(3)')", "'x'.join([1])", "[].remove(1)", "{}.popitem()", "set().pop()", "float('x')", "ord('ab')", "max([])", "iter(1)", "len(1)", "1()" if False else "one()", "hash([])", "int('1' * 5000)"):
    try:
        one = 1
        eval(bad)
    except BaseException as error:
        own = {name: getattr(error, name) for name in ("name", "path", "errno", "strerror", "filename", "code", "value", "start", "end", "reason", "encoding", "msg", "lineno", "offset", "text") if getattr(error, name, None) is not None}
        own.pop("code", None) if not isinstance(error, SystemExit) else None
        print(f"{type(error).__name__}: {error} {error.args!r}" if "SyntaxError" not in type(error).__name__ and "Indent" not in type(error).__name__ else type(error).__name__, own if not isinstance(error, SyntaxError) else "")
error = OSError(2, "No such file", "name.txt")
print(error, error.args, error.errno, error.filename, type(error).__name__, repr(OSError(13, "x")), str(OSError("only")), OSError(1, "a", "b", None, "c"))
print(StopIteration(5).value, StopIteration().value, SystemExit("bye").code, SystemExit().code, repr(SystemExit(1, 2).code))
print(ImportError("m", name="n", path="p").name, AttributeError("a", name="n", obj=1).obj if hasattr(AttributeError("a"), "obj") else 1)
class Custom(Exception):
    def __init__(self, code, message="default"):
        super().__init__(message)
        self.code = code
    def __str__(self):
        return f"[{self.code}] {super().__str__()}"
class Plain(Exception):
    """No init."""
class Keyword(Exception):
    def __init__(self, *, why):
        self.why = why
print(repr(Custom(5)), str(Custom(5)), Custom(5).args, repr(Plain(1, 2)), str(Plain()), Keyword(why=1).args, repr(Keyword(why=1)))
try:
    ValueError(x=1)
except TypeError as error:
    print(error)
print(issubclass(TimeoutError, OSError), IOError is OSError, EnvironmentError is OSError, issubclass(KeyError, LookupError), issubclass(bool, int), BaseException.__subclasses__() != [])
for caught in ((ValueError, KeyError), (), Exception):
    try:
        try:
            {}["x"]
        except caught as error:
            print("caught by", caught)
    except KeyError:
        print("not caught by", caught)
try:
    try:
        1 / 0
    except "not a class":
        pass
except TypeError as error:
    print(error)
