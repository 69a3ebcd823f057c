"""The module `annotationlib` of 3.14: annotations as values, as references that are resolved later, or as texts."""

import enum
import sys

if sys.version_info < (3, 14):
    raise ModuleNotFoundError("No module named 'annotationlib'", name="annotationlib")

from _annotations import Annotate, own
from typing import ForwardRef

__all__ = (
    "Format ForwardRef call_annotate_function call_evaluate_function get_annotate_from_class_namespace get_annotations "
    "annotations_to_string type_repr"
).split()


class Format(enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    format = Format(format)
    if isinstance(obj, (type, type(sys))) or hasattr(obj, "__code__"):
        found = own(getattr(obj, "__func__", obj), format)
    elif callable(obj):
        found = dict(getattr(obj, "__annotations__", None) or {})
    else:
        raise TypeError(f"{obj!r} does not have annotations")
    if format == Format.STRING:
        return annotations_to_string(found)
    if not eval_str:
        return found
    names = globals or getattr(obj, "__globals__", None) or vars(sys.modules.get(getattr(obj, "__module__", None), sys))
    return {name: eval(kind, names, locals) if isinstance(kind, str) else kind for name, kind in found.items()}


def type_repr(value):
    if isinstance(value, (type, type(lambda: None), type(len))):
        return value.__qualname__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"
    return "..." if value is ... else repr(value)


def annotations_to_string(annotations):
    return {name: kind if isinstance(kind, str) else type_repr(kind) for name, kind in annotations.items()}


def call_annotate_function(annotate, format, *, owner=None):
    if isinstance(annotate, Annotate):
        return annotate.in_format(format)
    try:
        return annotate(format)
    except NotImplementedError:
        raise NotImplementedError("not simulated: annotate functions of a program in other formats") from None


def call_evaluate_function(evaluate, format, *, owner=None):
    return evaluate(format)


def get_annotate_from_class_namespace(namespace):
    lazy = namespace.get("__annotate_func__")
    return Annotate(None, lazy, dict(namespace)) if lazy else None
