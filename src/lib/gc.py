"""The module `gc`. Three generations are one here: every collection looks at all objects."""

import sys

import _gc

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38

callbacks = []
garbage = []
_thresholds = (2000 if sys.version_info >= (3, 13) else 700, 10, 10)
_flags = 0
_runs = [0, 0, 0]
_collected = [0, 0, 0]


def collect(generation=2):
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    info = {"generation": generation, "collected": 0, "uncollectable": 0}
    for callback in list(callbacks):
        callback("start", dict(info))
    found = info["collected"] = _gc.collect()
    _runs[generation] += 1
    _collected[generation] += found
    for callback in list(callbacks):
        callback("stop", dict(info))
    return found


def enable():
    _gc.enable(True)


def disable():
    _gc.enable(False)


def isenabled():
    return _gc.is_enabled()


def get_count():
    return (_gc.young(), 0, 0)


def get_threshold():
    return _thresholds


def set_threshold(*thresholds):
    global _thresholds
    if not 1 <= len(thresholds) <= 3:
        raise TypeError("gc.set_threshold requires 1 to 3 arguments")
    _thresholds = thresholds + _thresholds[len(thresholds) :]


def get_stats():
    return [{"collections": runs, "collected": found, "uncollectable": 0} for runs, found in zip(_runs, _collected)]


def get_debug():
    return _flags


def set_debug(flags, /):
    global _flags
    if flags:
        raise NotImplementedError("not simulated: gc.set_debug()")
    _flags = flags


def freeze():
    pass


unfreeze = freeze


def get_freeze_count():
    return 0


def is_tracked(obj, /):
    """Whether it is a container. Tuples and, before 3.14, dicts of what is none are looked through, as CPython does at the latest
    when it collects."""
    if isinstance(obj, dict):
        return sys.version_info >= (3, 14) or type(obj) is not dict or any([is_tracked(part) for pair in obj.items() for part in pair])
    if isinstance(obj, tuple):
        return type(obj) is not tuple or any([is_tracked(part) for part in obj])
    if isinstance(obj, (str, bytes, bytearray, int, float, complex, type(None), range, type(...), type(NotImplemented))):
        return "__dict__" in dir(obj)
    return type(obj) is not object


def is_finalized(obj, /):
    raise NotImplementedError("not simulated: gc.is_finalized()")


def get_referents(*objs):
    found = []
    for obj in objs:
        referents = _gc.referents(obj)
        # As CPython goes through them.
        found += reversed(referents) if isinstance(obj, (list, tuple)) else referents
    return found


def get_referrers(*objs):
    raise NotImplementedError("not simulated: gc.get_referrers()")


def get_objects(generation=None):
    raise NotImplementedError("not simulated: gc.get_objects()")
