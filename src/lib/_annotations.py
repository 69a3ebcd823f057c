"""Annotations that are evaluated when somebody asks for them, as from 3.14 on.

A function, class or module has a dict of names to pairs: a function that evaluates the annotation, and its text.
"""

import sys

import _annotate

VALUE, FORWARDREF, STRING = 1, 3, 4


def _lazy(x):
    """What is not evaluated yet, and the names to evaluate it in; else None and what was evaluated."""
    if isinstance(x, type):
        own = x.__dict__
        for name in ("__annotations__", "__annotations_cache__"):
            if name in own:
                return None, own[name]
        return own.get("__annotate_func__", {}), dict(own)
    if isinstance(x, type(sys)):
        own = x.__dict__
        return (None, own["__annotations__"]) if "__annotations__" in own else (own.get("__annotate__", {}), own)
    found = _annotate.of_function(x)
    if found is None:
        found = {}
        _annotate.keep(x, found)
    if isinstance(found, dict):
        return None, found
    return (None, found[2]) if len(found) > 2 else found


def in_format(lazy, namespace, format, owner=None):
    namespace = {} if namespace is None else namespace
    found = {}
    for name, (evaluate, text) in lazy.items():
        if format == STRING:
            found[name] = text
            continue
        try:
            found[name] = _annotate.evaluate(evaluate, namespace)
        except NameError:
            if format != FORWARDREF:
                raise
            found[name] = _reference(text, owner)
    return found


def _reference(text, owner):
    from typing import ForwardRef

    reference = ForwardRef(text, is_class=isinstance(owner, type))
    reference.__owner__ = owner
    return reference


class _Unresolved(dict):
    """The names of an annotation, those that nothing stands for as references to them."""

    def __missing__(self, name):
        import builtins

        return vars(builtins)[name] if name in vars(builtins) else _reference(name, None)


def evaluated_reference(reference, *, globals=None, locals=None, type_params=None, owner=None, format=VALUE):
    """`ForwardRef.evaluate`"""
    if format == STRING:
        return reference.__forward_arg__
    owner = getattr(reference, "__owner__", None) if owner is None else owner
    module = getattr(owner, "__module__", None) or reference.__forward_module__
    if globals is None:
        globals = getattr(owner, "__globals__", None) or getattr(sys.modules.get(module), "__dict__", {})
    names = dict(vars(owner)) if isinstance(owner, type) else {}
    for parameter in type_params or getattr(owner, "__type_params__", ()):
        names[parameter.__name__] = parameter
    names.update(locals or {})
    try:
        return eval(reference.__forward_arg__, globals, names)
    except NameError:
        if format != FORWARDREF:
            raise
    if reference.__forward_arg__.isidentifier():
        return reference
    return eval(reference.__forward_arg__, {}, _Unresolved({**globals, **names}))


def evaluated(x):
    lazy, namespace = _lazy(x)
    if lazy is None:
        return namespace
    found = in_format(lazy, namespace, VALUE)
    if isinstance(x, type):
        type.__setattr__(x, "__annotations_cache__", found)
    elif isinstance(x, type(sys)):
        x.__annotations__ = found
    else:
        _annotate.keep(x, (lazy, namespace, found))
    return found


def own(x, format=FORWARDREF):
    """The annotations of a class itself, in a dict of their own."""
    lazy, namespace = _lazy(x)
    if lazy is None:
        return dict(namespace)
    return in_format(lazy, namespace, format, x)


def of_namespace(namespace):
    """The same, of a class that is being made."""
    if "__annotations__" in namespace:
        return namespace["__annotations__"]
    return in_format(namespace.get("__annotate_func__", {}), dict(namespace), FORWARDREF)


class Annotate:
    """`x.__annotate__`"""

    def __init__(self, owner, lazy, namespace):
        self._owner, self._lazy, self._namespace = owner, lazy, namespace
        self.__name__ = self.__qualname__ = "__annotate__"

    def __call__(self, format, /):
        if format != VALUE:
            raise NotImplementedError
        return self.in_format(format)

    def in_format(self, format):
        return in_format(self._lazy, self._namespace, format, self._owner)

    def __repr__(self):
        return f"<function __annotate__ at {id(self):#x}>"


def annotate_of(x):
    if isinstance(x, type):
        lazy, namespace = x.__dict__.get("__annotate_func__"), dict(x.__dict__)
    elif isinstance(x, type(sys)):
        lazy, namespace = x.__dict__.get("__annotate__"), x.__dict__
    else:
        found = _annotate.of_function(x)
        lazy, namespace = found[:2] if isinstance(found, tuple) else (None, None)
    return Annotate(x, lazy, namespace) if lazy else None
