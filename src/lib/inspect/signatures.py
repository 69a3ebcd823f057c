"""Signatures of what can be called."""

import sys
import types
from collections import namedtuple

from .kinds import CO_VARARGS, CO_VARKEYWORDS, isclass, isfunction


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any([func is known for known in seen]):
            raise ValueError(f"wrapper loop when unwrapping {seen[0]!r}")
        seen.append(func)
    return func


# Signatures.


_VALUE = 1  # `annotationlib.Format.VALUE`


class _empty:
    """Marks what is not there."""

    __module__ = "inspect"


class _ParameterKind(int):
    __module__ = "inspect"

    def __new__(cls, number, name, description):
        kind = int.__new__(cls, number)
        kind.name = name
        kind.description = description
        return kind

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
_SAME = object()


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    __module__ = "inspect"

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation

    def replace(self, *, name=_SAME, kind=_SAME, annotation=_SAME, default=_SAME):
        return type(self)(
            self.name if name is _SAME else name,
            self.kind if kind is _SAME else kind,
            default=self.default if default is _SAME else default,
            annotation=self.annotation if annotation is _SAME else annotation,
        )

    def __str__(self):
        text = {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self.kind, "") + self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation)}"
        if self.default is not _empty:
            equals = " = " if self.annotation is not _empty else "="
            text += f"{equals}{self.default!r}"
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        mine, others = [(p.name, int(p.kind), p.default, p.annotation) for p in (self, other)]
        return mine == others

    def __hash__(self):
        return hash((self.name, int(self.kind)))


class BoundArguments:
    __module__ = "inspect"

    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        args = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments:
                break
            value = self.arguments[name]
            args.extend(value) if parameter.kind == _VAR_POSITIONAL else args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_name = False
        for name, parameter in self.signature.parameters.items():
            by_name = by_name or parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments
            if not by_name or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        full = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                full[name] = self.arguments[name]
            elif parameter.default is not _empty:
                full[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                full[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                full[name] = {}
        self.arguments = full

    def __repr__(self):
        return f"<BoundArguments ({', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])})>"


class Signature:
    __module__ = "inspect"

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        parameters = list(parameters or ())
        last = _POSITIONAL_ONLY
        with_default = False
        for parameter in parameters:
            if parameter.kind < last:
                raise ValueError(
                    f"wrong parameter order: {last.description} parameter before {parameter.kind.description} parameter"
                )
            last = parameter.kind
            if parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if parameter.default is not _empty:
                    with_default = True
                elif with_default:
                    raise ValueError("non-default argument follows default argument")
        self.parameters = types.MappingProxyType({parameter.name: parameter for parameter in parameters})
        if len(self.parameters) != len(parameters):
            raise ValueError("duplicate parameter name")
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return signature(obj, follow_wrapped=follow_wrapped)

    def replace(self, *, parameters=_SAME, return_annotation=_SAME):
        return type(self)(
            self.parameters.values() if parameters is _SAME else parameters,
            return_annotation=self.return_annotation if return_annotation is _SAME else return_annotation,
        )

    def __str__(self):
        parts = []
        kinds = [parameter.kind for parameter in self.parameters.values()]
        star = False
        for index, parameter in enumerate(self.parameters.values()):
            if parameter.kind == _VAR_POSITIONAL:
                star = True
            elif parameter.kind == _KEYWORD_ONLY and not star:
                parts.append("*")
                star = True
            parts.append(str(parameter))
            if parameter.kind == _POSITIONAL_ONLY and _POSITIONAL_ONLY not in kinds[index + 1 :]:
                parts.append("/")
        text = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text

    format = __str__

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return list(self.parameters.values()) == list(other.parameters.values()) and (
            self.return_annotation == other.return_annotation
        )

    def bind(self, /, *args, **kwargs):
        return self._bound(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bound(args, kwargs, True)

    def _bound(self, args, kwargs, partial):
        arguments = {}
        args = list(args)
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == _VAR_POSITIONAL:
                if args:
                    arguments[name] = tuple(args)
                    args = []
            elif kind == _VAR_KEYWORD:
                if kwargs:
                    arguments[name] = kwargs
                    kwargs = {}
            elif args and kind != _KEYWORD_ONLY:
                if name in kwargs and kind == _POSITIONAL_OR_KEYWORD:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args.pop(0)
            elif name in kwargs and kind != _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                only = "keyword-only " if kind == _KEYWORD_ONLY and sys.version_info >= (3, 12) else ""
                raise TypeError(f"missing a required {only}argument: {name!r}")
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=_VALUE):
    if annotation_format != _VALUE and sys.version_info < (3, 14):
        raise TypeError("signature() got an unexpected keyword argument 'annotation_format'")
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        return _without_first(signature(obj.__func__, annotation_format=annotation_format))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__"))
    declared = getattr(obj, "__signature__", None)
    if declared is not None:
        return declared
    if isfunction(obj):
        return _of_function(obj, eval_str, annotation_format)
    if type(obj).__name__ == "partial":
        return _of_partial(obj)
    if isclass(obj):
        return _of_class(obj)
    call = getattr(type(obj), "__call__", None)
    if isfunction(call):
        return _without_first(signature(call))
    raise ValueError(f"no signature found for builtin {obj!r}")


def _of_function(function, eval_str, annotation_format=_VALUE):
    code = function.__code__
    names = code.co_varnames
    count, positional_only, keyword_only = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    kinds = function.__annotations__ if annotation_format == _VALUE else _annotations_in(function, annotation_format)
    if eval_str:
        kinds = {n: eval(k, function.__globals__) if isinstance(k, str) else k for n, k in kinds.items()}
    defaults = function.__defaults__ or ()
    parameters = []
    for index in range(count):
        default = defaults[index - count + len(defaults)] if index >= count - len(defaults) else _empty
        kind = _POSITIONAL_ONLY if index < positional_only else _POSITIONAL_OR_KEYWORD
        parameters.append(Parameter(names[index], kind, default=default, annotation=kinds.get(names[index], _empty)))
    rest = count + keyword_only
    if code.co_flags & CO_VARARGS:
        parameters.append(Parameter(names[rest], _VAR_POSITIONAL, annotation=kinds.get(names[rest], _empty)))
        rest += 1
    for name in names[count : count + keyword_only]:
        default = (function.__kwdefaults__ or {}).get(name, _empty)
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=default, annotation=kinds.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        parameters.append(Parameter(names[rest], _VAR_KEYWORD, annotation=kinds.get(names[rest], _empty)))
    return Signature(parameters, return_annotation=kinds.get("return", _empty))


def _annotations_in(function, format):
    from annotationlib import get_annotations

    return get_annotations(function, format=format)


def _without_first(full):
    parameters = list(full.parameters.values())
    if parameters and parameters[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        parameters = parameters[1:]
    elif not parameters or parameters[0].kind != _VAR_POSITIONAL:
        raise ValueError("invalid method signature")
    return full.replace(parameters=parameters)


def _of_class(cls):
    call = type(cls).__dict__.get("__call__")
    if isfunction(call):
        return _without_first(signature(call))
    for base in cls.__mro__:
        for name in ("__new__", "__init__"):
            method = base.__dict__.get(name)
            method = getattr(method, "__func__", method)
            if isfunction(method):
                return _without_first(signature(method))
    if cls.__mro__[-2:-1] and cls.__mro__[-2].__module__ == "builtins" or cls.__module__ == "builtins":
        raise ValueError(f"no signature found for builtin type {cls!r}")
    return Signature()


def _of_partial(partial):
    full = signature(partial.func)
    bound = full.bind_partial(*partial.args, **partial.keywords)
    parameters = []
    by_name = False
    for name, parameter in full.parameters.items():
        if name in partial.keywords and parameter.kind != _VAR_KEYWORD:
            by_name = True
            parameters.append(parameter.replace(kind=_KEYWORD_ONLY, default=partial.keywords[name]))
        elif name in bound.arguments and parameter.kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            continue
        elif by_name and parameter.kind == _POSITIONAL_OR_KEYWORD:
            parameters.append(parameter.replace(kind=_KEYWORD_ONLY))
        elif not (by_name and parameter.kind == _VAR_POSITIONAL):
            parameters.append(parameter)
    return full.replace(parameters=parameters)


FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    code = getattr(func, "__func__", func).__code__
    function = getattr(func, "__func__", func)
    names = code.co_varnames
    count, only = code.co_argcount, code.co_kwonlyargcount
    rest = count + only
    varargs = varkw = None
    if code.co_flags & CO_VARARGS:
        varargs, rest = names[rest], rest + 1
    if code.co_flags & CO_VARKEYWORDS:
        varkw = names[rest]
    return FullArgSpec(
        list(names[:count]),
        varargs,
        varkw,
        function.__defaults__,
        list(names[count : count + only]),
        function.__kwdefaults__,
        function.__annotations__,
    )


def getcallargs(func, /, *positional, **named):
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    found = getattr(obj, "__dict__", {}).get("__annotations__", None) if isclass(obj) and sys.version_info < (3, 14) else obj.__annotations__
    found = dict(found or {})
    if not eval_str:
        return found
    names = globals or getattr(obj, "__globals__", None) or getattr(sys.modules.get(obj.__module__), "__dict__", {})
    return {name: eval(kind, names, locals) if isinstance(kind, str) else kind for name, kind in found.items()}
