"""Making and testing classes, where methods of metaclasses and bases have a say.

The vm provides `MINOR`, the version of Python, and the functions of natives/fallback.rs.
"""


def build_class(body, name, bases, keywords):
    """The class statement when a base is no class, or when the metaclass makes the namespace or is no class."""
    resolved = _resolve_bases(bases)
    if "metaclass" in keywords:
        metaclass = keywords.pop("metaclass")
    else:
        metaclass = type(resolved[0]) if resolved else type
    if isinstance(metaclass, type):
        metaclass = winning_metaclass(metaclass, resolved)
    namespace = {}
    if hasattr(metaclass, "__prepare__"):
        namespace = metaclass.__prepare__(name, resolved, **keywords)
        if not hasattr(type(namespace), "__getitem__"):
            shown = metaclass.__name__ if isinstance(metaclass, type) else "<metaclass>"
            raise TypeError(f"{shown}.__prepare__() must return a mapping, not {type(namespace).__name__}")
    run_class_body(body, namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return metaclass(name, resolved, namespace, **keywords)


def _resolve_bases(bases):
    resolved = []
    changed = False
    for base in bases:
        hook = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if hook is None:
            resolved.append(base)
            continue
        entries = hook(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def set_names(owner, members):
    for name, member in members:
        hook = getattr(type(member), "__set_name__", None)
        if hook is None:
            continue
        try:
            hook(member, owner, name)
        except Exception as error:
            kind = type(member).__name__
            what = f"Error calling __set_name__ on '{kind}' instance '{name}' in '{owner.__name__}'"
            if MINOR < 12:
                raise RuntimeError(what) from error
            error.add_note(what)
            raise


def instance_of_any(x, classes):
    for class_ in classes:
        if isinstance(x, class_):
            return True
    return False


def instance_as_it_says(x, of):
    says = x.__class__
    return isinstance(says, type) and issubclass(says, of)


def subclass_of_any(x, classes):
    for class_ in classes:
        if issubclass(x, class_):
            return True
    return False


def _bases_of(x):
    """What stands for a class has a tuple of bases."""
    bases = getattr(x, "__bases__", None)
    return bases if isinstance(bases, tuple) else None


def _descends(x, of):
    while x is not of:
        bases = _bases_of(x)
        if not bases:
            return False
        if len(bases) > 1:
            for base in bases:
                if _descends(base, of):
                    return True
            return False
        x = bases[0]
    return True


def instance_by_bases(x, of):
    if _bases_of(of) is None:
        raise TypeError(f"isinstance() arg 2 must be a type{_or_union('of types')}")
    kind = getattr(x, "__class__", None)
    return kind is not None and _descends(kind, of)


def subclass_by_bases(x, of):
    if _bases_of(x) is None:
        raise TypeError("issubclass() arg 1 must be a class")
    if _bases_of(of) is None:
        raise TypeError(f"issubclass() arg 2 must be a class{_or_union('of classes')}")
    return _descends(x, of)


def _or_union(members):
    return f", a tuple {members}, or a union" if MINOR >= 10 else f" or tuple {members}"


def sorted_names(method, x):
    """`dir` of an object with `__dir__`."""
    names = []
    for name in method(x):
        names.append(name)
    names.sort()
    return names


def dict_fromkeys(class_, keys, value):
    made = class_()
    for key in keys:
        made[key] = value
    return made


class memoryview:
    """Its methods come with the first view: see `_memoryview`."""

    __abc_tpflags__ = 0x20

    __module__ = "builtins"
    __slots__ = (
        "_base", "_root", "_format", "_start", "_step", "_length", "_readonly", "__weakref__",
    )

    def __new__(cls, *args, **kwargs):
        if kwargs.keys() - {"object"} or len(args) + len(kwargs) != 1:
            raise TypeError("memoryview() missing required argument 'object' (pos 1)")
        object = args[0] if args else kwargs["object"]
        from _memoryview import make

        return make(object)

    def __init_subclass__(cls):
        raise TypeError("type 'memoryview' is not an acceptable base type")


def annotations_of(x):
    from _annotations import evaluated

    return evaluated(x)


def annotate_of(x):
    from _annotations import annotate_of

    return annotate_of(x)


def reduce_ex(x, protocol):
    from _reduction import reduce_ex

    return reduce_ex(x, protocol)


def reduce(x):
    from _reduction import reduce

    return reduce(x)


def state_of(x):
    from _reduction import default_state

    return default_state(x)
