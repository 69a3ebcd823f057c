"""importlib: importing by name."""

import sys


def import_module(name, package=None):
    """The module of this dotted name; one that begins with a dot is looked for from `package` on."""
    level = len(name) - len(name.lstrip("."))
    if level:
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        parents = package.split(".")
        if level > len(parents):
            raise ImportError("attempted relative import beyond top-level package")
        name = ".".join(parents[: len(parents) - level + 1] + [name[level:]])
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    pass


def reload(module):
    raise NotImplementedError("not simulated yet: importlib.reload")
