"""What CPython has in C of `contextvars`. The vm says which context is current: see src/vm/context.rs."""

import sys
from _coroscope import context as _get_context, set_context as _set_context


def _current():
    """The current context as an object."""
    context = _get_context()
    if type(context) is not Context:
        made = Context()
        made._data = context or {}
        _set_context(made)
        return made
    return context


def copy_context():
    return _current().copy()


class Context:
    __module__ = "_contextvars"

    def __init__(self):
        # Never changed, only replaced: copies share it.
        self._data = {}
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        outer = _get_context()
        if self._entered or outer is self:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._entered = True
        _set_context(self)
        try:
            return callable(*args, **kwargs)
        finally:
            self._entered = False
            _set_context(outer)

    def copy(self):
        copied = Context()
        copied._data = self._data
        return copied

    def __getitem__(self, var):
        return self._data[_variable(var)]

    def __contains__(self, var):
        return _variable(var) in self._data

    def get(self, var, default=None, /):
        return self._data.get(_variable(var), default)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __eq__(self, other):
        return self._data == other._data if isinstance(other, Context) else NotImplemented

    __hash__ = object.__hash__

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()


def _variable(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")
    return var


_MISSING = object()


class ContextVar:
    __module__ = "_contextvars"

    def __init__(self, name, /, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    @property
    def name(self):
        return self._name

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"

    def get(self, default=_MISSING, /):
        value = _current()._data.get(self, _MISSING)
        if value is _MISSING:
            value = self._default if default is _MISSING else default
        if value is _MISSING:
            raise LookupError(self)
        return value

    def set(self, value, /):
        context = _current()
        token = Token._made(context, self, context._data.get(self, Token.MISSING))
        context._data = {**context._data, self: value}
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _current()
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        data = dict(context._data)
        data.pop(self, None)
        if token._old_value is not Token.MISSING:
            data[self] = token._old_value
        context._data = data


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


class Token:
    __module__ = "_contextvars"
    MISSING = _Missing()

    def __init__(self, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @classmethod
    def _made(cls, context, var, old_value):
        token = object.__new__(cls)
        token._context = context
        token._var = var
        token._old_value = old_value
        token._used = False
        return token

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old_value

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


def _enter_token(token):
    if token._used:
        raise RuntimeError(f"{token!r} has already been used once")
    return token


def _exit_token(token, kind, error, traceback):
    token._var.reset(token)


if sys.version_info >= (3, 14):
    Token.__enter__ = _enter_token
    Token.__exit__ = _exit_token
