"""What `sys` holds besides its native functions: part of the module of slow paths, so that it is there when `sys` is filled."""

import builtins

from _coroscope import python_version as _python_version

_minor = _python_version[1]


def structseq(name, fields):
    """A class of tuples whose parts have names, as CPython makes them in C: `sys.version_info`, `time.struct_time`."""
    module, _, short = name.rpartition(".")
    names = fields.split()

    def shown(self):
        parts = ", ".join([f"{field}={self[index]!r}" for index, field in enumerate(names)])
        return f"{name}({parts})"

    namespace = {"__module__": module, "__qualname__": short, "__repr__": shown, "__match_args__": tuple(names)}
    namespace["n_fields"] = namespace["n_sequence_fields"] = len(names)
    for index, field in enumerate(names):
        namespace[field] = _field(index)
    return type(short, (tuple,), namespace)


def _field(index):
    return property(lambda self: self[index])


struct_time = structseq("time.struct_time", "tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst")
struct_time.n_fields = 11
struct_time._zone = "UTC"
struct_time.tm_zone = property(lambda self: None if self[8] < 0 else self._zone)
struct_time.tm_gmtoff = property(lambda self: None if self[8] < 0 else 0)


def time_function(name, *args):
    import _time

    return getattr(_time, name)(*args)


# The releases whose behaviour was recorded.
_micro = {9: 18, 10: 13, 11: 7, 12: 1}.get(_minor, 0)
_version_info = structseq("sys.version_info", "major minor micro releaselevel serial")(
    (*_python_version, _micro, "final", 0)
)
_hexversion = 3 << 24 | _minor << 16 | _micro << 8 | 0xF0


class _Namespace:
    """As `types.SimpleNamespace`, which is not loaded yet."""

    __module__ = "types"
    __qualname__ = "SimpleNamespace"

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def __repr__(self):
        return "namespace(" + ", ".join([f"{name}={value!r}" for name, value in self.__dict__.items()]) + ")"


def _flags():
    fields = (
        "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose "
        "bytes_warning quiet hash_randomization isolated dev_mode utf8_mode"
    )
    values = [0] * 11 + [1, 0, False, 0]
    if _minor >= 10:
        fields += " warn_default_encoding"
        values.append(0)
    if _minor >= 11:
        fields += " safe_path"
        values.append(False)
    return structseq("sys.flags", fields + " int_max_str_digits")([*values, 4300 if _minor >= 12 else -1])


def getsizeof(object, *default):
    size = _size(object)
    if size is None and default:
        return default[0]
    return 48 if size is None else size


def _size(x):
    kind = type(x)
    if kind is bool or kind is int:
        # Digits of 30 bits.
        digits = max(1, (abs(int(x)).bit_length() + 29) // 30) if x or _minor >= 11 else 0
        return 24 + 4 * digits
    if kind is str:
        return _size_of_text(x)
    if kind is tuple or kind is list or kind is bytes:
        head, each = {tuple: (40, 8), list: (56, 8), bytes: (33, 1)}[kind]
        return head + each * len(x)
    if kind is bytearray:
        return 57 + len(x) if x else 56
    if kind is dict:
        return 64 if not x else _size_of_table(len(x))
    if kind is set or kind is frozenset:
        return _size_of_set(len(x))
    if x is None or x is ... or kind is object:
        return 16
    if isinstance(x, type):
        return 1072
    method = getattr(kind, "__sizeof__", None)
    if method is not None:
        return method(x)
    return {float: 24, complex: 32, range: 48, slice: 56}.get(kind)


def _size_of_text(text):
    widest = max([ord(char) for char in text]) if text else 0
    head, width = (40, 1) if widest < 128 else (56, 1) if widest < 256 else (56, 2) if widest < 65536 else (56, 4)
    if _minor < 12:
        head += 8 if widest < 128 else 16 if width == 1 else 16
    return head + width * (len(text) + 1)


def _size_of_table(count):
    """A dict of `count` items, filled one by one: its index table and room for two thirds as many entries."""
    size = 8
    while count > size * 2 // 3:
        size *= 2
    index = size if size <= 128 else size * 2 if size <= 32768 else size * 4
    head = 104 if _minor < 11 else 96
    entry = 24 if _minor < 11 else 24
    return head + index + entry * (size * 2 // 3)


def _size_of_set(count):
    size = 8
    while count * 5 >= size * 3:
        size = 32 if size == 8 else size * 4
    return 216 if size == 8 else 216 + 16 * size


def displayhook(value, /):
    if value is not None:
        builtins._ = None
        print(f"{value!r}")
        builtins._ = value


def excepthook(exctype, value, traceback, /):
    from traceback import _print_uncaught, print_exception

    if _minor < 11 and value is not None and traceback is value.__traceback__:
        _print_uncaught(value)
    else:
        print_exception(exctype, value, traceback)


def uncaught(hook, error):
    """The program's own hook shows what has ended it."""
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit:
        raise
    except BaseException as another:
        import sys
        from traceback import print_exception

        another.__context__ = None
        for words, shown in ("Error in sys.excepthook:\n", another), ("\nOriginal exception was:\n", error):
            sys.stderr.write(words)
            print_exception(type(shown), shown, shown.__traceback__)


def _absent(name):
    def function(*args):
        raise NotImplementedError(f"not simulated: sys.{name}()")

    return function


SYS = {
    "abiflags": "",
    "api_version": 1013,
    "builtin_module_names": ("_asyncio", "builtins", "gc", "sys", "time"),
    "byteorder": "little",
    "copyright": "Copyright (c) 2001-2024 Python Software Foundation.\nAll Rights Reserved.",
    "displayhook": displayhook,
    "__displayhook__": displayhook,
    "dont_write_bytecode": True,
    "excepthook": excepthook,
    "__excepthook__": excepthook,
    "exec_prefix": "/usr/local",
    "executable": "/usr/local/bin/python3",
    "flags": _flags(),
    "float_info": structseq(
        "sys.float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds"
    )((1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1)),
    "float_repr_style": "short",
    "getsizeof": getsizeof,
    "hash_info": structseq("sys.hash_info", "width modulus inf nan imag algorithm hash_bits seed_bits cutoff")(
        (64, 2305843009213693951, 314159, 0, 1000003, "siphash13" if _minor >= 11 else "siphash24", 64, 128, 0)
    ),
    "hexversion": _hexversion,
    "implementation": _Namespace(
        name="cpython",
        cache_tag=f"cpython-3{_minor}",
        version=_version_info,
        hexversion=_hexversion,
        _multiarch="x86_64-linux-gnu",
    ),
    "int_info": structseq(
        "sys.int_info", "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold"
    )((30, 4, 4300, 640)),
    "maxsize": 9223372036854775807,
    "maxunicode": 0x10FFFF,
    "meta_path": [],
    "orig_argv": ["python3", "main.py"],
    "path": [""],
    "path_hooks": [],
    "platform": "linux",
    "platlibdir": "lib",
    "prefix": "/usr/local",
    "base_prefix": "/usr/local",
    "base_exec_prefix": "/usr/local",
    "pycache_prefix": None,
    "setprofile": _absent("setprofile"),
    "settrace": _absent("settrace"),
    "thread_info": structseq("sys.thread_info", "name lock version")(("pthread", "semaphore", "NPTL 2.36")),
    "version": f"3.{_minor}.{_micro} (simulated) [Coroscope]",
    "version_info": _version_info,
    "warnoptions": [],
}
for _name in ("stdin", "stdout", "stderr"):
    SYS[_name] = SYS[f"__{_name}__"] = {"stdin": stdin, "stdout": stdout, "stderr": stderr}[_name]
