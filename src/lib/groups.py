"""Exception groups (PEP 654), and what `except*` does with them."""


class BaseExceptionGroup(BaseException):
    __module__ = "builtins"
    __slots__ = ("message", "exceptions")

    def __new__(cls, /, *args, **_keywords):
        if len(args) != 2:
            raise TypeError(f"BaseExceptionGroup.__new__() takes exactly 2 arguments ({len(args)} given)")
        message, exceptions = args
        if not isinstance(message, str):
            raise TypeError(f"BaseExceptionGroup.__new__() argument 1 must be str, not {type(message).__name__}")
        if not hasattr(type(exceptions), "__getitem__") or isinstance(exceptions, dict):
            raise TypeError("second argument (exceptions) must be a sequence")
        if not exceptions:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        plain = True
        for index in range(len(exceptions)):
            if not isinstance(exceptions[index], BaseException):
                raise ValueError(f"Item {index} of second argument (exceptions) is not an exception")
            plain = plain and isinstance(exceptions[index], Exception)
        if cls is BaseExceptionGroup and plain:
            cls = ExceptionGroup
        elif issubclass(cls, Exception) and not plain:
            where = "an ExceptionGroup" if cls is ExceptionGroup else f"'{cls.__name__}'"
            raise TypeError(f"Cannot nest BaseExceptions in {where}")
        group = super().__new__(cls, message, exceptions)
        group.message = message
        group.exceptions = tuple(exceptions)
        return group

    def __init__(self, /, *args, **keywords):
        super().__init__(*args, **keywords)

    def __str__(self):
        plural = "" if len(self.exceptions) == 1 else "s"
        return f"{self.message} ({len(self.exceptions)} sub-exception{plural})"

    def __repr__(self):
        import sys  # This module is there before `sys` is.

        if sys.version_info < (3, 14):
            return super().__repr__()
        # Of the arguments only the kind of the second still matters.
        exceptions = self.exceptions
        if len(self.args) == 2 and isinstance(self.args[1], list):
            exceptions = list(exceptions)
        return f"{type(self).__name__}({self.message!r}, {exceptions!r})"

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def derive(self, exceptions):
        return BaseExceptionGroup(self.message, exceptions)

    def split(self, condition):
        return _split(self, _test(condition))

    def subgroup(self, condition):
        return _split(self, _test(condition))[0]


class ExceptionGroup(BaseExceptionGroup, Exception):
    __module__ = "builtins"


def _test(condition):
    """The condition as a function of an exception."""
    kinds = condition if isinstance(condition, tuple) else (condition,)
    for kind in kinds:
        if not isinstance(kind, type) or not issubclass(kind, BaseException):
            if callable(condition) and not isinstance(condition, type):
                return condition
            import sys  # This module is there before `sys` is.

            if sys.version_info >= (3, 13):
                raise TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
            raise TypeError("expected a function, exception type or tuple of exception types")
    return lambda error: isinstance(error, kinds)


def _split(group, test):
    """What fulfils the test, and what does not, in groups nested alike; None where that is nothing."""
    if test(group):
        return group, None
    matched = []
    rest = []
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            inside, outside = _split(error, test)
            if inside is not None:
                matched.append(inside)
            if outside is not None:
                rest.append(outside)
        elif test(error):
            matched.append(error)
        else:
            rest.append(error)
    return _part(group, matched), _part(group, rest)


def _part(group, exceptions):
    if not exceptions:
        return None
    part = group.derive(exceptions)
    if not isinstance(part, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    part.__traceback__ = group.__traceback__
    part.__cause__ = group.__cause__
    part.__context__ = group.__context__
    part.__suppress_context__ = group.__suppress_context__
    notes = getattr(group, "__notes__", None)
    if isinstance(notes, (list, tuple)):
        part.__notes__ = list(notes)
    return part


def match_group(error, kinds):
    """One clause of `except*`: what it takes, as a group, and what is left for the others."""
    for kind in kinds if isinstance(kinds, tuple) else (kinds,):
        if not isinstance(kind, type) or not issubclass(kind, BaseException):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
        if issubclass(kind, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if error is None:
        return None, None
    if isinstance(error, BaseExceptionGroup):
        return _parts_of_split(error, error.split(kinds))
    if not isinstance(error, kinds):
        return None, error
    wrapped = BaseExceptionGroup("", (error,))
    wrapped.__traceback__ = error.__traceback__
    return wrapped, None


def _parts_of_split(group, parts):
    """What a `split` of the program's own gave, with the checks of 3.14: CPython before that trusts it, and dies of it."""
    name = f"{type(group).__name__}.split"
    if not isinstance(parts, tuple):
        raise TypeError(f"{name} must return a tuple, not {type(parts).__name__}")
    if len(parts) < 2:
        raise TypeError(f"{name} must return a 2-tuple, got tuple of size {len(parts)}")
    for part in parts[:2]:
        if part is not None and not isinstance(part, BaseException):
            raise TypeError(f"{name} must return exceptions, not {type(part).__name__}")
    return parts[:2]


def join_groups(original, raised, parts):
    """What leaves a `try` with `except*`: `parts` says which of the raised are what is left of the original."""
    left = []
    new = []
    for error, is_part in zip(raised, parts):
        if error is not None:
            (left if is_part else new).append(error)
    if not isinstance(original, BaseExceptionGroup):
        # At most one clause ran.
        return (new + left)[0] if new or left else None
    if left:
        leaves = []
        for group in left:
            _add_leaves(group, leaves)
        left = _split(original, lambda error: _among(error, leaves))[0]
        if not new:
            return left
        new.append(left)
    if len(new) == 1 and not left:
        return new[0]
    return BaseExceptionGroup("", new) if new else None


def _add_leaves(error, leaves):
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            _add_leaves(inner, leaves)
    else:
        leaves.append(error)


def _among(error, leaves):
    for leaf in leaves:
        if leaf is error:
            return True
    return False
