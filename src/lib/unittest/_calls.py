"""Calls of mocks, as values: `call`, and what compares with anything."""


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"

    __hash__ = None


ANY = _Any()


def _shown_arguments(args, kwargs):
    return ", ".join([repr(arg) for arg in args] + [f"{name}={value!r}" for name, value in kwargs.items()])


def shown_call(name, args, kwargs):
    return f"{name}({_shown_arguments(args, kwargs)})"


def _parts(value):
    """Name, args and kwargs of what is compared with a call."""
    name, args, kwargs = "", (), {}
    parts = (value,) if isinstance(value, str) else tuple(value)
    for part in parts:
        if isinstance(part, str):
            name = part
        elif isinstance(part, tuple):
            args = part
        else:
            kwargs = part
    return name, args, kwargs


class Call(tuple):
    """Args and kwargs of one call; a name before them when it was a method's."""

    __module__ = "unittest.mock"
    __qualname__ = "_Call"

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        own, args, kwargs = _parts(value)
        return tuple.__new__(cls, (args, kwargs) if two else (own, args, kwargs))

    def __init__(self, value=(), name="", parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            name, args, kwargs = _parts(other)
        except TypeError:
            return NotImplemented
        own, own_args, own_kwargs = _parts(self)
        if own and name and own != name or len(self) == 3 and own != name and isinstance(other, Call) and len(other) == 3:
            return False
        return (args, kwargs) == (own_args, own_kwargs)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def _path(self, step):
        """The name of what is reached from here: `foo`, `foo.bar`, `().bar`."""
        before = self._mock_name
        return step if not before else f"{before}{step}" if step == "()" else f"{before}.{step}"

    def __call__(self, *args, **kwargs):
        return Call((self._mock_name, args, kwargs), name=self._path("()"), parent=self)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Call(name=self._path(name), parent=self, from_kall=False)

    def __getattribute__(self, name):
        if name in ("count", "index"):
            raise AttributeError
        return tuple.__getattribute__(self, name)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def call_list(self):
        found = []
        at = self
        while at is not None:
            if at._mock_from_kall:
                found.append(at)
            at = at._mock_parent
        return found[::-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return name if name == "call" else f"call{name}" if name.startswith("()") else f"call.{name}"
        name = self[0] if len(self) == 3 else ""
        before = "call" if not name or name.startswith("()") else "call."
        return shown_call(before + name, *self[-2:])


call = Call(from_kall=False)


class CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any([self[start : start + size] == value for start in range(len(self) - size + 1)])
