"""Records which public names the modules of CPython's library have, for tests/library.rs.

Usage: python3.13 scripts/record-module-names.py

Written to tests/data/module_names.txt, a module a line: its `__all__`, or else its names without a leading underscore that are no
modules and belong to it.
"""

import importlib
import pathlib
import types

MODULES = """
sys os os.path time math random itertools functools collections collections.abc heapq bisect operator string re json datetime
dataclasses enum abc typing types contextlib contextvars copy textwrap statistics decimal fractions numbers logging warnings
traceback inspect weakref gc io uuid hashlib hmac pprint unittest unittest.mock threading queue concurrent.futures
struct csv base64 binascii secrets calendar timeit atexit keyword reprlib sched difflib signal platform errno linecache array
""".split()
RECORD = pathlib.Path(__file__).resolve().parent.parent / "tests" / "data" / "module_names.txt"


def names(module):
    if hasattr(module, "__all__"):
        return set(module.__all__)
    return {
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and not isinstance(value, types.ModuleType)
        and getattr(value, "__module__", module.__name__) in (module.__name__, "_" + module.__name__, "builtins")
    }


RECORD.write_text("".join(f"{name}: {' '.join(sorted(names(importlib.import_module(name))))}\n" for name in MODULES))
