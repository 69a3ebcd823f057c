"""What kind of thing an object is, and how far a generator has come."""

import sys
import types


_MARK = object()
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


# Kinds of objects.


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    # Method wrappers count from 3.11 on.
    is_wrapper = isinstance(object, types.MethodWrapperType) and sys.version_info >= (3, 11)
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or is_wrapper


def iscode(object):
    return isinstance(object, types.CodeType)


def isframe(object):
    return isinstance(object, types.FrameType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), "__await__")


def isdatadescriptor(object):
    kind = type(object)
    return not isclass(object) and (hasattr(kind, "__set__") or hasattr(kind, "__delete__") or kind is property)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__get__") and not isdatadescriptor(object)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


def _has_flag(function, flag):
    while True:
        inner = getattr(function, "__func__", None) or getattr(function, "func", None)
        if inner is None or isfunction(function):
            break
        function = inner
    return isfunction(function) and bool(function.__code__.co_flags & flag)


def markcoroutinefunction(func):
    getattr(func, "__func__", func)._is_coroutine_mark = _MARK
    return func


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE) or getattr(obj, "_is_coroutine_mark", None) is _MARK


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def _state(prefix, object, names):
    running, frame = names
    if getattr(object, running):
        return f"{prefix}_RUNNING"
    if getattr(object, frame) is None:
        return f"{prefix}_CLOSED"
    suspended = getattr(object, f"{frame[:2]}_suspended", None)
    if suspended is None:
        suspended = getattr(object, frame).f_lasti >= 0
    return f"{prefix}_SUSPENDED" if suspended else f"{prefix}_CREATED"


def getgeneratorstate(generator):
    return _state("GEN", generator, ("gi_running", "gi_frame"))


def getcoroutinestate(coroutine):
    return _state("CORO", coroutine, ("cr_running", "cr_frame"))


def getgeneratorlocals(generator):
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getasyncgenstate(agen):
    return _state("AGEN", agen, ("ag_running", "ag_frame"))


def getasyncgenlocals(agen):
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals


def getcoroutinelocals(coroutine):
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals
