"""The module `inspect`: what functions, classes and frames are."""

import sys
from collections import namedtuple
from linecache import getlines as _getlines

from .kinds import AGEN_CLOSED, AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, CORO_CLOSED, CORO_CREATED, CORO_RUNNING
from .kinds import CORO_SUSPENDED, CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_ITERABLE_COROUTINE, CO_NESTED
from .kinds import CO_NEWLOCALS, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS, GEN_CLOSED, GEN_CREATED, GEN_RUNNING
from .kinds import GEN_SUSPENDED, getasyncgenlocals, getasyncgenstate, getcoroutinelocals, getcoroutinestate
from .kinds import getgeneratorlocals, getgeneratorstate, isabstract, isasyncgen, isasyncgenfunction, isawaitable
from .kinds import isbuiltin, isclass, iscode, iscoroutine, iscoroutinefunction, isdatadescriptor, isframe, isfunction
from .kinds import isgetsetdescriptor, ismemberdescriptor, ismethodwrapper
from .kinds import isgenerator, isgeneratorfunction, ismethod, ismethoddescriptor, ismodule, isroutine, istraceback
from .kinds import markcoroutinefunction
from .signatures import BoundArguments, FullArgSpec, Parameter, Signature, _ParameterKind, _empty, formatannotation
from .signatures import get_annotations, getcallargs, getfullargspec, signature, unwrap

ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    own, known = func.__globals__, vars(sys.modules["builtins"])
    found, builtin, unbound = {}, {}, set()
    for name in code.co_names:
        if name in own:
            found[name] = own[name]
        elif name in known:
            builtin[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, builtin, unbound)


def getmembers(object, predicate=None):
    names = dir(object)
    found = []
    for name in names:
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def getmro(cls):
    return cls.__mro__


def getmodule(object, _filename=None):
    return object if ismodule(object) else sys.modules.get(getattr(object, "__module__", None))


# Texts.


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip(), *[line[margin:] for line in lines[1:]]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    if doc is None and isclass(object):
        doc = next((base.__doc__ for base in object.__mro__[1:-1] if base.__doc__ is not None), None)
    elif doc is None and ismethod(object):
        for base in type(object.__self__).__mro__[1:]:
            doc = getattr(base.__dict__.get(object.__name__), "__doc__", None)
            if doc is not None:
                break
    return cleandoc(doc) if isinstance(doc, str) else None


def getfile(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__.co_filename
    if iscode(object):
        return object.co_filename
    if isframe(object):
        return object.f_code.co_filename
    if isclass(object) and object.__module__ == "__main__":
        return "main.py"
    raise TypeError(f"{object!r} is a built-in " + ("class" if isclass(object) else "object"))


getsourcefile = getfile


def getsourcelines(object):
    object = unwrap(object)
    lines = _getlines(getfile(object))
    if not lines:
        raise OSError("could not get source code")
    if isclass(object):
        name = object.__qualname__.rpartition(".")[2]
        starts = [index for index, line in enumerate(lines) if line.split("(")[0].split(":")[0].split() == ["class", name]]
        if not starts:
            raise OSError("could not find class definition")
        first = starts[-1]
        while first > 0 and lines[first - 1].lstrip().startswith("@"):
            first -= 1
    else:
        if ismethod(object):
            object = object.__func__
        code = getattr(object, "__code__", None) or getattr(object, "f_code", object)
        first = code.co_firstlineno - 1
    return _block(lines, first), first + 1


def _block(lines, first):
    """The lines of a definition: decorators, head, and all that is deeper."""
    margin = len(lines[first]) - len(lines[first].lstrip())
    end = first
    depth = 0
    in_head = True
    for index in range(first, len(lines)):
        line = lines[index]
        text = line.strip()
        if in_head:
            depth += sum([text.count(mark) for mark in "([{"]) - sum([text.count(mark) for mark in ")]}"])
            in_head = depth > 0 or text.startswith("@") or not text.endswith(":") and not ":" in text
            end = index
        elif text and not text.startswith("#") and len(line) - len(line.lstrip()) <= margin:
            break
        elif text and (len(line) - len(line.lstrip()) > margin):
            end = index
    return lines[first : end + 1]


def getsource(object):
    return "".join(getsourcelines(object)[0])


# The stack.

Traceback = namedtuple("Traceback", "filename lineno function code_context index")
FrameInfo = namedtuple("FrameInfo", "frame filename lineno function code_context index")


def currentframe():
    return sys._getframe(1)


def getframeinfo(frame, context=1):
    if istraceback(frame):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    else:
        lineno = frame.f_lineno
    filename = frame.f_code.co_filename
    lines = index = None
    if context > 0:
        every = _getlines(filename)
        if every:
            start = max(0, min(lineno - 1 - context // 2, len(every) - context))
            lines, index = every[start : start + context], lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def getattr_static(obj, attr, default=_empty):
    own = getattr(obj, "__dict__", {})
    if not isclass(obj) and attr in own:
        return own[attr]
    for base in (obj if isclass(obj) else type(obj)).__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr]
    if default is _empty:
        raise AttributeError(attr)
    return default
