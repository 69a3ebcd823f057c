"""The module `unittest.mock`: objects that note how they are used, and `patch`, which puts them in place of others."""

import inspect
import sys

from unittest._calls import ANY, Call as _Call, CallList as _CallList, call, shown_call

__all__ = (
    "Mock MagicMock patch sentinel DEFAULT ANY call create_autospec AsyncMock NonCallableMock NonCallableMagicMock mock_open "
    "PropertyMock seal"
).split()
_ACTUAL = "  Actual" if sys.version_info >= (3, 11) else "Actual"


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"


class _Sentinels:
    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._known.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
_MISSING = sentinel.MISSING

_MISSPELT = ("assert", "assret", "asert", "aseert", "assrt")
_COMPARISONS = {"__lt__", "__gt__", "__le__", "__ge__"}
_RETURNS = {
    "__hash__": None, "__str__": None, "__sizeof__": None, "__fspath__": None, "__bool__": True, "__len__": 0, "__int__": 1,
    "__float__": 1.0, "__complex__": 1j, "__index__": 1, "__contains__": False, "__exit__": False, "__aexit__": False,
}  # fmt: skip
_MAGICS = (
    *_RETURNS, *_COMPARISONS, "__eq__", "__ne__", "__iter__", "__next__", "__getitem__", "__setitem__", "__delitem__",
    "__enter__", "__aenter__", "__aiter__", "__anext__", "__reversed__", "__round__", "__trunc__", "__floor__", "__ceil__",
    *(f"__{side}{name}__" for name in (
        "add sub mul matmul truediv floordiv mod divmod lshift rshift and xor or pow"
    ).split() for side in ("", "r", "i") if (side, name) != ("i", "divmod")),
    "__neg__", "__pos__", "__abs__", "__invert__",
)  # fmt: skip
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
# What a MagicMock has none of until it is set.
_ON_DEMAND = {"__next__", "__reversed__"}


class _Magic:
    """A special method of a class of mocks: the mock of that name is made when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, mock, cls=None):
        return self if mock is None else mock._mock_magic(self.name)

    def __call__(self, mock, *args, **kwargs):
        return mock._mock_magic(self.name)(*args, **kwargs)


def _is_magic(name):
    return name.startswith("__") and name.endswith("__")


class NonCallableMock:
    def __new__(cls, *args, **kwargs):
        # A class of its own for each, which special methods can be put into.
        return object.__new__(type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__}))

    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
        unsafe=False, **kwargs,
    ):  # fmt: skip
        state = self.__dict__
        state["_mock_parent"] = parent
        state["_mock_label"] = ""
        state["_mock_name"] = name
        state["_mock_children"] = {}
        state["_mock_magics"] = {}
        state["_mock_wraps"] = wraps
        state["_mock_unsafe"] = unsafe
        state["_mock_sealed"] = False
        state["_mock_strict"] = spec_set is not None
        self._mock_spec_from(spec if spec is not None else spec_set)
        state["_mock_return"] = return_value
        self._mock_forget()
        self.side_effect = side_effect
        self.configure_mock(**kwargs)

    def _mock_spec_from(self, spec):
        state = self.__dict__
        state["_mock_spec"] = None if spec is None else spec if isinstance(spec, (list, tuple)) else dir(spec)
        is_class = isinstance(spec, type)
        state["_mock_class"] = spec if is_class else None if spec is None or isinstance(spec, (list, tuple)) else type(spec)
        state["_mock_async"] = set()
        if spec is not None and not isinstance(spec, (list, tuple)):
            state["_mock_async"] = {name for name in dir(spec) if inspect.iscoroutinefunction(getattr(spec, name, None))}

    def _mock_forget(self):
        state = self.__dict__
        state["called"] = False
        state["call_count"] = 0
        state["call_args"] = None
        for name in ("call_args_list", "mock_calls", "method_calls"):
            state[name] = _CallList()

    @property
    def __class__(self):
        return self.__dict__.get("_mock_class") or type(self)

    @property
    def return_value(self):
        state = self.__dict__
        if state["_mock_return"] is DEFAULT:
            state["_mock_return"] = self._mock_child("()")
        return state["_mock_return"]

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return"] = value
        self._mock_adopt("()", value)

    @property
    def side_effect(self):
        return self.__dict__["_mock_effect"]

    @side_effect.setter
    def side_effect(self, effect):
        if effect is not None and not callable(effect) and not isinstance(effect, BaseException):
            effect = iter(effect)
        self.__dict__["_mock_effect"] = effect

    def _mock_adopt(self, label, value):
        if not isinstance(value, NonCallableMock) or value._mock_parent is not None or value._mock_name is not None:
            return
        at = self
        while at is not None:
            if at is value:
                return
            at = at._mock_parent
        value.__dict__["_mock_parent"], value.__dict__["_mock_label"] = self, label

    def _mock_child(self, label, **kwargs):
        made = self._get_child_mock(**kwargs) if label not in self._mock_async else AsyncMock(**kwargs)
        made.__dict__["_mock_parent"], made.__dict__["_mock_label"] = self, label
        return made

    def _get_child_mock(self, **kwargs):
        return (Mock if type(self).__mro__[1] is NonCallableMock else _family(self))(**kwargs)

    def _extract_mock_name(self):
        path = ""
        at = self
        while at._mock_name is None and at._mock_parent is not None:
            label = at._mock_label
            path = (label if label == "()" else "." + label) + path
            at = at._mock_parent
        return (at._mock_name or "mock") + path

    def __repr__(self):
        name = self._extract_mock_name()
        shown = "" if name == "mock" else f" name='{name}'"
        spec = f" spec='{self._mock_class.__name__}'" if self._mock_class else ""
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    def __dir__(self):
        return sorted({*(self._mock_spec or dir(type(self))), *self.__dict__, *self._mock_children})

    def __getattr__(self, name):
        if name.startswith("_mock_"):
            raise AttributeError(name)
        if self._mock_spec is not None:
            if name not in self._mock_spec:
                raise AttributeError(f"Mock object has no attribute '{name}'")
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (self._mock_spec is None or name not in self._mock_spec) and name.startswith(_MISSPELT):
            raise AttributeError(
                f"'{name}' is not a valid assertion. Use a spec for the mock if '{name}' is meant to be an attribute."
            )
        children = self._mock_children
        if name not in children:
            if self._mock_sealed:
                raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
            wrapped = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            children[name] = self._mock_child(name, wraps=wrapped)
        if children[name] is _MISSING:
            raise AttributeError(name)
        return children[name]

    def __setattr__(self, name, value):
        if isinstance(getattr(type(self), name, None), property):
            object.__setattr__(self, name, value)
        elif _is_magic(name) and name != "__class__":
            if isinstance(value, NonCallableMock):
                self._mock_adopt(name, value)
                self._mock_magics[name] = value
                setattr(type(self), name, _Magic(name))
            else:
                setattr(type(self), name, value)
        elif name == "__class__":
            self.__dict__["_mock_class"] = value
        else:
            if self._mock_strict and self._mock_spec is not None and name not in self._mock_spec:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            self._mock_adopt(name, value)
            if isinstance(value, NonCallableMock):
                self._mock_children[name] = value
            else:
                self.__dict__[name] = value

    def __delattr__(self, name):
        if name not in self.__dict__ and self._mock_children.get(name) is _MISSING:
            raise AttributeError(name)
        self.__dict__.pop(name, None)
        self._mock_children[name] = _MISSING

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda pair: pair[0].count(".")):
            *steps, last = path.split(".")
            target = self
            for step in steps:
                target = getattr(target, step)
            setattr(target, last, value)

    def attach_mock(self, mock, attribute):
        mock.__dict__["_mock_parent"] = mock.__dict__["_mock_name"] = None
        setattr(self, attribute, mock)

    def reset_mock(self, *, return_value=False, side_effect=False):
        self._mock_forget()
        returned = self._mock_return
        if return_value:
            self.__dict__["_mock_return"] = DEFAULT
        if side_effect:
            self.side_effect = None
        for child in (*self._mock_children.values(), *self._mock_magics.values()):
            if isinstance(child, NonCallableMock):
                child.reset_mock(return_value=return_value, side_effect=side_effect)
        if isinstance(returned, NonCallableMock) and returned is not self:
            returned.reset_mock()

    def _mock_note(self, args, kwargs):
        state = self.__dict__
        state["called"] = True
        state["call_count"] += 1
        state["call_args"] = _Call((args, kwargs), two=True)
        self.call_args_list.append(state["call_args"])
        self.mock_calls.append(_Call(("", args, kwargs)))
        path, method, at = "", True, self
        while at._mock_parent is not None:
            label = at._mock_label
            path = label + ("." if path and not path.startswith("()") else "") + path
            method = method and label != "()"
            at = at._mock_parent
            if method:
                at.method_calls.append(_Call((path, args, kwargs)))
            at.mock_calls.append(_Call((path, args, kwargs)))

    def _mock_shown(self, args, kwargs):
        return shown_call(self._mock_name or self._mock_label or "mock", args, kwargs)

    def _mock_many(self, what, count, done):
        name = self._mock_name or self._mock_label or "mock"
        return f"Expected '{name}' to {what}. Called {count} times{done}"

    def _mock_calls_shown(self):
        return f".\nCalls: {self.mock_calls!r}." if self.mock_calls else "."

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._mock_name or self._mock_label or 'mock'}' to have been called.")

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(self._mock_many("not have been called", self.call_count, self._mock_calls_shown()))

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(self._mock_many("have been called once", self.call_count, self._mock_calls_shown()))

    def assert_called_with(self, /, *args, **kwargs):
        expected = self._mock_shown(args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n{_ACTUAL}: not called.")
        if self.call_args != _Call((args, kwargs), two=True):
            actual = self._mock_shown(*self.call_args)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n{_ACTUAL}: {actual}")

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(self._mock_many("be called once", self.call_count, self._mock_calls_shown()))
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in self.call_args_list:
            raise AssertionError(f"{self._mock_shown(args, kwargs)} call not found")

    def assert_has_calls(self, calls, any_order=False):
        calls = [_Call(one) if not isinstance(one, _Call) else one for one in calls]
        if any_order:
            rest = list(self.mock_calls)
            missing = []
            for one in calls:
                if one in rest:
                    rest.remove(one)
                else:
                    missing.append(one)
            if missing:
                name = self._mock_name or self._mock_label or "mock"
                raise AssertionError(f"{name!r} does not contain all of {tuple(missing)!r} in its call list, found {self.mock_calls!r} instead")
        elif calls not in self.mock_calls:
            raise AssertionError(f"Calls not found.\nExpected: {calls!r}\n{_ACTUAL}: {self.mock_calls!r}")


class CallableMixin(NonCallableMock):
    def __call__(self, /, *args, **kwargs):
        self._mock_note(args, kwargs)
        return self._mock_result(args, kwargs)

    def _mock_result(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if isinstance(result, BaseException) or isinstance(result, type) and issubclass(result, BaseException):
                if not callable(effect):
                    raise result
            if result is not DEFAULT:
                return result
        if self._mock_return is DEFAULT and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    pass


class MagicMixin(NonCallableMock):
    def _mock_magic(self, name):
        magics = self._mock_magics
        if name not in magics:
            child = AsyncMock if name in _ASYNC_MAGICS else MagicMock
            made = magics[name] = child()
            made.__dict__["_mock_parent"], made.__dict__["_mock_label"] = self, name
            self._mock_prepare(name, made)
        return magics[name]

    def _mock_prepare(self, name, made):
        """What a special method gives before anybody says it."""
        if name in ("__iter__", "__aiter__"):
            walk = iter if name == "__iter__" else _async_items
            made.side_effect = lambda: walk([] if made._mock_return is DEFAULT else made._mock_return)
        elif name == "__eq__":
            made.side_effect = lambda other: DEFAULT if made._mock_return is not DEFAULT else True if self is other else NotImplemented
        elif name == "__ne__":
            made.side_effect = lambda other: DEFAULT if made._mock_return is not DEFAULT else False if self is other else NotImplemented
        elif name in _COMPARISONS:
            made.return_value = NotImplemented
        elif name == "__hash__":
            made.return_value = object.__hash__(self)
        elif name == "__str__":
            made.return_value = repr(self)
        elif name in _RETURNS and _RETURNS[name] is not None:
            made.return_value = _RETURNS[name]


for _name in _MAGICS:
    if _name not in _ON_DEMAND:
        setattr(MagicMixin, _name, _Magic(_name))


async def _async_items(items):
    for item in items:
        yield item


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    pass


class MagicMock(MagicMixin, Mock):
    pass


class AsyncMock(MagicMixin, Mock):
    """Calling it gives a coroutine; it notes when that is awaited."""

    _is_coroutine = True

    def _mock_forget(self):
        super()._mock_forget()
        state = self.__dict__
        state["await_count"] = 0
        state["await_args"] = None
        state["await_args_list"] = _CallList()

    def __call__(self, /, *args, **kwargs):
        self._mock_note(args, kwargs)
        return self._mock_awaited(args, kwargs)

    async def _mock_awaited(self, args, kwargs):
        state = self.__dict__
        state["await_count"] += 1
        state["await_args"] = _Call((args, kwargs), two=True)
        self.await_args_list.append(state["await_args"])
        try:
            result = self._mock_result(args, kwargs)
        except StopIteration:
            raise StopAsyncIteration from None
        if inspect.iscoroutine(result) and (inspect.iscoroutinefunction(self.side_effect) or self._mock_wraps is not None):
            return await result
        return result

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError(f"Expected {self._mock_name or self._mock_label or 'mock'} to have been awaited.")

    def _mock_awaits(self, what):
        name = self._mock_name or self._mock_label or "mock"
        return AssertionError(f"Expected {name} to {what}. Awaited {self.await_count} times.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise self._mock_awaits("have been awaited once")

    def assert_awaited_with(self, /, *args, **kwargs):
        expected = self._mock_shown(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {expected}\nNot awaited")
        if self.await_args != _Call((args, kwargs), two=True):
            actual = self._mock_shown(*self.await_args)
            raise AssertionError(f"expected await not found.\nExpected: {expected}\n{_ACTUAL}: {actual}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise self._mock_awaits("have been awaited once")
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in self.await_args_list:
            raise AssertionError(f"{self._mock_shown(args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        if any_order and all([one in self.await_args_list for one in calls]) or list(calls) in self.await_args_list:
            return
        raise AssertionError(f"Awaits not found.\nExpected: {list(calls)!r}\nActual: {self.await_args_list!r}")

    def assert_not_awaited(self):
        if self.await_count:
            raise self._mock_awaits("not have been awaited")


def _family(mock):
    for kind in (AsyncMock, MagicMock, Mock, NonCallableMagicMock):
        if kind in type(mock).__mro__:
            return MagicMock if kind is NonCallableMagicMock else kind
    return Mock


class PropertyMock(Mock):
    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


def seal(mock):
    mock.__dict__["_mock_sealed"] = True
    for child in mock._mock_children.values():
        if isinstance(child, NonCallableMock):
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, **kwargs):
    """A mock that has the attributes of `spec`; signatures are not looked at."""
    if inspect.iscoroutinefunction(spec):
        return AsyncMock(name=spec.__name__, **kwargs)
    made = MagicMock(spec=spec, name=kwargs.pop("name", getattr(spec, "__name__", None)), **kwargs)
    if isinstance(spec, type) and not instance:
        made.return_value = MagicMock(spec=spec)
    return made


def mock_open(mock=None, read_data=""):
    from io import BytesIO, StringIO

    mock = MagicMock(name="open") if mock is None else mock
    handle = MagicMock()
    make = BytesIO if isinstance(read_data, bytes) else StringIO
    state = [make(read_data)]
    for name in ("read", "readline", "readlines"):
        getattr(handle, name).side_effect = lambda *args, name=name: getattr(state[0], name)(*args)
    handle.__iter__.side_effect = lambda: iter(state[0])
    handle.__enter__.return_value = handle

    def opened(*args, **kwargs):
        state[0] = make(read_data)
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock


from unittest._patch import patch
