"""The module `typing`: what annotations mean. Here they are only shown, looked at, and evaluated when asked for."""

import collections
import collections.abc
import contextlib
import functools
import sys
from abc import ABCMeta, abstractmethod
from types import GenericAlias

from _coroscope import caller_module as _caller_module
from _typing import (
    ParamSpec,
    ParamSpecArgs,
    ParamSpecKwargs,
    TypeVar,
    TypeVarTuple,
    _Alias,
    _AnyMeta,
    _SpecialForm,
    _annotated,
    _callable,
    _converted,
    _literal,
    _make_alias,
    _NamedAlias,
    _optional,
    _shown,
    _union,
    _UNIONS,
    _UnionAlias,
    _AnnotatedAlias,
    ForwardRef,
)

_MINOR = sys.version_info[1]
TYPE_CHECKING = False


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated" if _MINOR >= 11 else "Cannot instantiate typing.Any")
        return super().__new__(cls)


def _one(name):
    def make(form, params):
        return _Alias(form, (_converted(params, f"{form!r} accepts only single type."),))

    return _SpecialForm(name, make)


def _bare(name):
    def refuse(form, params):
        raise TypeError(f"{form!r} is not subscriptable")

    return _SpecialForm(name, refuse)


NoReturn = _bare("NoReturn")
Never = _bare("Never")
Self = _bare("Self")
LiteralString = _bare("LiteralString")
TypeAlias = _bare("TypeAlias")
ClassVar = _one("ClassVar")
Final = _one("Final")
Required = _one("Required")
NotRequired = _one("NotRequired")
ReadOnly = _one("ReadOnly")
TypeGuard = _one("TypeGuard")
TypeIs = _one("TypeIs")
Unpack = _one("Unpack")
Union = type(int | str) if _MINOR >= 14 else _SpecialForm("Union", _union)
Optional = _SpecialForm("Optional", _optional)
Literal = _SpecialForm("Literal", _literal)
Annotated = _SpecialForm("Annotated", _annotated)
Concatenate = _SpecialForm("Concatenate", lambda form, params: _Alias(form, params if isinstance(params, tuple) else (params,)))
Callable = _NamedAlias(collections.abc.Callable, "Callable", _callable)

List = _NamedAlias(list, "List")
Dict = _NamedAlias(dict, "Dict")
Set = _NamedAlias(set, "Set")
FrozenSet = _NamedAlias(frozenset, "FrozenSet")
Tuple = _NamedAlias(tuple, "Tuple")
Type = _NamedAlias(type, "Type")
DefaultDict = _NamedAlias(collections.defaultdict, "DefaultDict")
OrderedDict = _NamedAlias(collections.OrderedDict, "OrderedDict")
Counter = _NamedAlias(collections.Counter, "Counter")
if hasattr(collections, "ChainMap"):
    ChainMap = _NamedAlias(collections.ChainMap, "ChainMap")
Deque = _NamedAlias(collections.deque, "Deque")
AbstractSet = _NamedAlias(collections.abc.Set, "AbstractSet")
ContextManager = _NamedAlias(contextlib.AbstractContextManager, "ContextManager")
AsyncContextManager = _NamedAlias(contextlib.AbstractAsyncContextManager, "AsyncContextManager")
for _name in (
    "Awaitable AsyncGenerator AsyncIterable AsyncIterator Collection Container Coroutine Generator Hashable ItemsView "
    "Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Sized "
    "ValuesView ByteString"
).split():
    globals()[_name] = _NamedAlias(getattr(collections.abc, _name), _name)
Text = str


def _type_variable(name, *constraints, **options):
    made = TypeVar(name, *constraints, **options)
    made.__module__ = "typing"
    return made


AnyStr = _type_variable("AnyStr", bytes, str)
T = _type_variable("T")
KT = _type_variable("KT")
VT = _type_variable("VT")


class Generic:
    """Base of classes with type parameters."""

    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, params):
        params = params if isinstance(params, tuple) else (params,)
        if cls is Generic or cls is globals().get("Protocol"):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all([hasattr(type(param), "__typing_subst__") for param in params]):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _Alias(cls, params)
        params = tuple([_converted(param, "Parameters to generic types must be types.") for param in params])
        parameters = getattr(cls, "__parameters__", ())
        if not parameters:
            raise TypeError(f"{cls!r} is not a generic class")
        variadic = any([isinstance(parameter, TypeVarTuple) for parameter in parameters])
        if len(parameters) == 1 and isinstance(parameters[0], ParamSpec) and not isinstance(params[0], (list, ParamSpec)):
            params = (params,)
        required = [parameter for parameter in parameters if not parameter.has_default()]
        if not variadic and not len(required) <= len(params) <= len(parameters):
            many = "many" if len(params) > len(parameters) else "few"
            raise TypeError(f"Too {many} {'arguments' if _MINOR >= 10 else 'parameters'} for {cls!r}; actual {len(params)}, expected {len(parameters)}")
        params += tuple([parameter.__default__ for parameter in parameters[len(params) :] if not variadic])
        return _Alias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        if Generic in cls.__bases__ and cls.__name__ != "Protocol" and not bases:
            raise TypeError("Cannot inherit from plain Generic")
        declared = None
        found = []
        for base in bases:
            if isinstance(base, _Alias) and base.__origin__ in (Generic, globals().get("Protocol")):
                if base.__origin__ is Generic and declared is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                declared = base.__parameters__
            for variable in getattr(base, "__parameters__", ()) if not isinstance(base, type) else ():
                if variable not in found:
                    found.append(variable)
        if declared is not None:
            missing = [variable for variable in found if variable not in declared]
            if missing:
                shown = ", ".join([repr(variable) for variable in missing])
                listed = ", ".join([repr(variable) for variable in declared])
                raise TypeError(f"Some type variables ({shown}) are not listed in Generic[{listed}]")
        cls.__parameters__ = tuple(found) if declared is None else tuple(declared)


_PROTOCOL_OWN = frozenset(
    "__abstractmethods__ __annotate_func__ __annotations_cache__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __orig_bases__ __parameters__ "
    "__slots__ __subclasshook__ __weakref__ __class_getitem__ __match_args__ __static_attributes__ __firstlineno__ "
    "__protocol_attrs__ __non_callable_proto_members__ __type_params__ __qualname__ _is_protocol _is_runtime_protocol "
    "_abc_registered _abc_answers _abc_answers_of __annotate__ __annotations_cache__ __init_subclass__ __hash__".split()
)


def _own_annotations(cls):
    if _MINOR < 14:
        return cls.__dict__.get("__annotations__", {})
    from _annotations import own

    return own(cls)


def _annotations_in(namespace):
    if _MINOR < 14:
        return namespace.get("__annotations__", {})
    from _annotations import of_namespace

    return of_namespace(namespace)


def _protocol_members(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in [*base.__dict__, *_own_annotations(base)]:
            if name not in _PROTOCOL_OWN:
                found.add(name)
    return found


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is globals().get("Protocol") or not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        # That of ABCMeta would ask this class, which refuses protocols with data.
        if super().__subclasscheck__(instance.__class__):
            return True
        for name in _protocol_members(cls):
            if not hasattr(instance, name):
                return False
            if getattr(instance, name) is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is globals().get("Protocol") or not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        data = sorted([name for name in _protocol_members(cls) if not callable(getattr(cls, name, None))])
        if data:
            words = "Protocols with non-method members don't support issubclass()."
            if _MINOR >= 13:
                words += f" Non-method members: {str(data)[1:-1]}."
            raise TypeError(words)
        if super().__subclasscheck__(other):
            return True
        return all([any([base.__dict__.get(name) is not None for base in other.__mro__]) for name in _protocol_members(cls)])


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any([base is Protocol for base in cls.__bases__])
        if cls._is_protocol:
            if cls.__init__ is object.__init__ or getattr(cls.__init__, "__name__", "") != "_no_init":
                if "__init__" not in cls.__dict__:
                    cls.__init__ = _no_init
        elif cls.__init__ is _no_init:
            cls.__init__ = _own_init(cls)


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


def _own_init(cls):
    """The `__init__` that the protocols among the bases hide."""
    for base in cls.__mro__:
        init = base.__dict__.get("__init__")
        if init is not None and init is not _no_init:
            return init
    return object.__init__


def runtime_checkable(cls):
    if not (isinstance(cls, type) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def _supports(name, method, result=None):
    def body(self):
        pass

    body.__name__ = method
    made = _ProtocolMeta(name, (Protocol,), {method: abstractmethod(body), "__module__": "typing", "_is_protocol": True})
    return runtime_checkable(made)


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsAbs = _supports("SupportsAbs", "__abs__")
SupportsRound = _supports("SupportsRound", "__round__")


class IO(Generic[AnyStr]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


# Records.


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, namespace):
        kinds = _annotations_in(namespace)
        defaults = [name for name in kinds if name in namespace]
        for name in kinds:
            if defaults and name not in namespace and list(kinds).index(name) > list(kinds).index(defaults[0]):
                many = "s" if len(defaults) > 1 else ""
                raise TypeError(
                    f"non-default namedtuple field {name} cannot follow default field{many} {', '.join(defaults)}"
                )
        made = _named_tuple(typename, kinds, [namespace[name] for name in defaults], namespace["__module__"])
        for name, value in namespace.items():
            if name in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace"):
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {name}")
            if name not in ("__annotations__", "__annotate_func__", "__module__", "__qualname__", "__orig_bases__") and name not in kinds:
                setattr(made, name, value)
        made.__qualname__ = namespace.get("__qualname__", typename)
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        return made


def _named_tuple(name, kinds, defaults, module):
    made = collections.namedtuple(name, list(kinds), defaults=defaults, module=module)
    kinds = {field: _converted(kind, f"field {field} annotation must be a type") for field, kind in kinds.items()}
    made.__annotations__ = made.__new__.__annotations__ = kinds
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


def NamedTuple(typename, fields=(), /, **kwargs):
    """`class P(NamedTuple): x: int`, or a call with a list of names and types."""
    made = _named_tuple(typename, dict(fields or kwargs), [], _caller_module())
    made.__orig_bases__ = (NamedTuple,)
    return made


NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), namespace)
        kinds, required, optional = {}, [], []
        for base in bases:
            kinds.update(base.__dict__.get("__annotations__", {}))
            required += base.__dict__.get("__required_keys__", ())
            optional += base.__dict__.get("__optional_keys__", ())
        own, module = _annotations_in(namespace), namespace.get("__module__")
        for key, kind in own.items():
            words = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
            kinds[key] = kind = _converted(kind, words, module)
            if isinstance(kind, ForwardRef) and _MINOR >= 14:
                kind.__owner__ = made
            origin = getattr(kind, "__origin__", None)
            must = origin is Required or total and origin is not NotRequired
            for keys in (required, optional):
                if key in keys:
                    keys.remove(key)
            (required if must else optional).append(key)
        made.__annotations__ = kinds
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    namespace = {"__annotations__": dict(fields or kwargs), "__module__": _caller_module()}
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """A name for a type: calling it gives back its argument."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = _caller_module()

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(
            f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{{}} = NewType({{!r}}, {name})`"
        )

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# Functions and decorators.


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    value = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {value if len(value) <= 100 else value[:100] + '...'}")


_overloads = {}


def overload(func):
    inner = getattr(func, "__func__", func)
    known = _overloads.setdefault((inner.__module__, inner.__qualname__), {})
    known[inner.__code__.co_firstlineno] = func
    return _overload_dummy


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions "
        "outside a stub module should always be followed by an implementation that is not @overload-ed."
    )


def get_overloads(func):
    inner = getattr(func, "__func__", func)
    return list(_overloads.get((inner.__module__, inner.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


def final(f):
    return _marked(f, "__final__")


def override(method, /):
    return _marked(method, "__override__")


def _marked(item, name):
    try:
        setattr(item, name, True)
    except (AttributeError, TypeError):
        pass
    return item


def no_type_check(arg):
    if isinstance(arg, type):
        for value in list(arg.__dict__.values()):
            if hasattr(value, "__code__"):
                value.__no_type_check__ = True
    return _marked(arg, "__no_type_check__")


def dataclass_transform(**options):
    def decorator(item):
        item.__dataclass_transform__ = {
            "eq_default": True,
            "order_default": False,
            "kw_only_default": False,
            "frozen_default": False,
            "field_specifiers": (),
            "kwargs": {},
            **options,
        }
        return item

    return decorator


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, GenericAlias, _NamedAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if _MINOR >= 10 and isinstance(tp, type(int | str)):
        return type(tp)
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_Alias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec))):
            return (list(args[:-1]), args[-1])
        return args
    if _MINOR >= 10 and isinstance(tp, type(int | str)):
        return tp.__args__
    return ()


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            names = globalns
            if names is None:
                names = getattr(sys.modules.get(base.__module__), "__dict__", {})
            own = {**base.__dict__, **(localns or {})}
            for name, value in _own_annotations(base).items():
                hints[name] = _evaluated(value, names, own)
    else:
        if isinstance(obj, type(sys)):
            names = obj.__dict__
        else:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            names = getattr(inner, "__globals__", {})
        given = getattr(obj, "__annotations__", None)
        if given is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        names = names if globalns is None else globalns
        local = names if localns is None else localns
        hints = {name: _evaluated(value, names, local) for name, value in given.items()}
        if _MINOR < 11:
            hints = {name: _with_default(obj, name, hint) for name, hint in hints.items()}
    return hints if include_extras else {name: _stripped(hint) for name, hint in hints.items()}


def _with_default(function, name, hint):
    """Up to 3.10 a default of None makes the type optional."""
    code = getattr(function, "__code__", None)
    if code is None:
        return hint
    names = code.co_varnames[: code.co_argcount]
    defaults = function.__defaults__ or ()
    given = dict(zip(names[len(names) - len(defaults) :], defaults))
    given.update(function.__kwdefaults__ or {})
    return Optional[hint] if name in given and given[name] is None else hint


def _evaluated(value, names, local):
    if value is None:
        return type(None)
    if isinstance(value, ForwardRef):
        value = value.__forward_arg__
    if isinstance(value, str):
        value = eval(value, {**names}, dict(local))
        return _evaluated(value, names, local)
    if isinstance(value, (_Alias, GenericAlias)) and not isinstance(value, _AnnotatedAlias) and value.__origin__ is not Literal:
        args = tuple([_evaluated(arg, names, local) if arg is not None else arg for arg in value.__args__])
        if args != value.__args__:
            return value.copy_with(args) if isinstance(value, _Alias) else GenericAlias(value.__origin__, args)
    if isinstance(value, _UNIONS):
        return _joined([_evaluated(arg, names, local) for arg in value.__args__])
    if isinstance(value, _AnnotatedAlias):
        return _AnnotatedAlias(_evaluated(value.__origin__, names, local), value.__metadata__)
    return value


def _stripped(hint):
    """Without what Annotated adds."""
    if isinstance(hint, _AnnotatedAlias):
        return _stripped(hint.__origin__)
    if getattr(hint, "__origin__", None) in (Required, NotRequired, ReadOnly) and isinstance(hint, _Alias):
        return _stripped(hint.__args__[0])
    if isinstance(hint, (_Alias, GenericAlias)) and hint.__origin__ is not Literal:
        args = tuple([_stripped(arg) for arg in hint.__args__])
        if args != hint.__args__:
            return hint.copy_with(args) if isinstance(hint, _Alias) else GenericAlias(hint.__origin__, args)
    if isinstance(hint, _UNIONS):
        return _joined([_stripped(arg) for arg in hint.__args__])
    return hint


def _joined(types):
    first, *others = types
    for other in others:
        first = first | other
    return first


def get_protocol_members(tp, /):
    if not getattr(tp, "_is_protocol", False):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(_protocol_members(tp))


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def __getattr__(name):
    """What is asked for so rarely that its modules are not imported for all."""
    if name in ("Match", "Pattern"):
        import re

        return _NamedAlias(getattr(re, name), name)
    if name == "NoDefault" and sys.version_info >= (3, 13):
        from _typing import NoDefault

        return NoDefault
    if name == "TypeAliasType" and sys.version_info >= (3, 12):
        from _type_params import TypeAliasType

        return TypeAliasType
    error = AttributeError(f"module 'typing' has no attribute '{name}'")
    if sys.version_info >= (3, 10):
        error.name = name
        error.obj = sys.modules["typing"]
    raise error


def no_type_check_decorator(decorator):
    return decorator
