"""The module `inspect`: what functions, classes and frames are."""

import sys
import types
from collections import OrderedDict, namedtuple

from linecache import getlines as _getlines

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
CORO_CREATED = GEN_CREATED = AGEN_CREATED = "CREATED"
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
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
    return isfunction(object) or ismethod(object) or isbuiltin(object)


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


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


def _has_flag(function, flag):
    while True:
        inner = getattr(function, "__func__", None) or getattr(function, "func", None)
        if inner is None or isfunction(function):
            break
        function = inner
    return isfunction(function) and bool(function.__code__.co_flags & flag)


_MARK = object()


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


def getcoroutinelocals(coroutine):
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


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


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any([func is known for known in seen]):
            raise ValueError(f"wrapper loop when unwrapping {seen[0]!r}")
        seen.append(func)
    return func


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


# Signatures.


class _empty:
    """Marks what is not there."""


class _ParameterKind(int):
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


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        return _without_first(signature(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__"))
    declared = getattr(obj, "__signature__", None)
    if declared is not None:
        return declared
    if isfunction(obj):
        return _of_function(obj, eval_str)
    if type(obj).__name__ == "partial":
        return _of_partial(obj)
    if isclass(obj):
        return _of_class(obj)
    call = getattr(type(obj), "__call__", None)
    if isfunction(call):
        return _without_first(signature(call))
    raise ValueError(f"no signature found for builtin {obj!r}")


def _of_function(function, eval_str):
    code = function.__code__
    names = code.co_varnames
    count, positional_only, keyword_only = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    kinds = function.__annotations__
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
