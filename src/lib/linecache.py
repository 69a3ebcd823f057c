"""The module `linecache`: lines of the program, by number."""

from _traceback import source_lines as _source_lines

cache = {}


def getlines(filename, module_globals=None):
    if filename in cache:
        return cache[filename][2]
    return _source_lines(filename)


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass


def updatecache(filename, module_globals=None):
    return getlines(filename)


def lazycache(filename, module_globals):
    return False
