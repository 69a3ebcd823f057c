# import in all its forms, modules as objects, what cannot be imported.
import collections.abc
import math as m, os.path
import string
import sys
from collections import OrderedDict as OD, deque
from itertools import (
    chain,
    count as counting,
)
from math import *

print(m.pi == pi, floor(2.5), OD([(1, 2)]), next(counting(5)), list(chain("a", "b")), collections.abc.Sized, deque([1]))
print(m.__name__, type(m).__name__, m is sys.modules["math"], "math" in sys.modules, string.__name__, os.path.join("a", "b"))
for statement in ("import missing", "import missing.sub", "from missing import x", "from math import nothing", "import math.pi", "from . import x", "from .x import y", "import os.missing", "from collections import nope, deque", "from math import pi as", "import", "from os import path, *"):
    try:
        exec(statement)
        print(statement, "ok")
    except (ImportError, SyntaxError) as error:
        print(statement, "->", type(error).__name__, getattr(error, "name", None), str(error).split(" (")[0] if not isinstance(error, SyntaxError) else "")


def local():
    import json
    from json import loads as parse
    return json.dumps(parse("[1]")), "json" in globals()


print(local())
try:
    import ujson as json
except ImportError:
    import json
print(json.__name__)
try:
    import nothing_there
except ModuleNotFoundError as error:
    print(error.name, error.path, error.msg, isinstance(error, ImportError))
import importlib
print(importlib.import_module("math") is m, __import__("math") is m, importlib.import_module("collections.abc").__name__)
import types
module = types.ModuleType("made", "its doc")
module.value = 5
exec("def get(): return value", module.__dict__)
sys.modules["made"] = module
import made
from made import get, value as v
print(made.get(), get(), v, made.__doc__, made.__name__, made)
made.value = 6
print(get(), v)
try:
    made.nothing
except AttributeError as error:
    print(error)
del sys.modules["made"]
try:
    import made
except ImportError as error:
    print(error)
m.own = "set on a module"
import math
print(math.own, __name__, __doc__, __file__.split("/")[-1] if "__file__" in globals() else None)
print(vars(math) is math.__dict__, hasattr(math, "sqrt"))
if __name__ == "__main__":
    print("main guard")
