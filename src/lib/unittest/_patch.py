"""`patch`: something else in the place of an attribute or of a dict's entries, for a while."""

import functools
import inspect
import sys

from unittest.mock import DEFAULT, AsyncMock, MagicMock, NonCallableMock

_MISSING = object()


def _resolve(path):
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        name = ".".join(parts[:end])
        if name not in sys.modules:
            try:
                __import__(name)
            except ImportError:
                if end == 1:
                    raise
                continue
        found = sys.modules[name]
        for part in parts[end:]:
            found = getattr(found, part)
        return found


class _Replacement:
    """What `with`, a decorator, `start` and `stop` have in common."""

    def __call__(self, function):
        if isinstance(function, type):
            prefix = patch.TEST_PREFIX
            for name in dir(function):
                if name.startswith(prefix) and callable(getattr(function, name)):
                    setattr(function, name, self._copy()(getattr(function, name)))
            return function
        replacements = getattr(function, "patchings", None)
        if replacements is not None:
            replacements.append(self)
            return function
        replacements = [self]
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def patched(*args, **kwargs):
                with _All(replacements) as (more, named):
                    return await function(*args, *more, **kwargs, **named)

        else:

            @functools.wraps(function)
            def patched(*args, **kwargs):
                with _All(replacements) as (more, named):
                    return function(*args, *more, **kwargs, **named)

        patched.patchings = replacements
        return patched

    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


_started = []


class _All:
    """Several replacements at once; gives those made for the occasion as further arguments."""

    def __init__(self, replacements):
        self._replacements = replacements
        self._open = []

    def __enter__(self):
        more, named = [], {}
        try:
            for replacement in self._replacements:
                new = replacement.__enter__()
                self._open.append(replacement)
                if isinstance(replacement, _PatchMany):
                    named.update(new)
                elif getattr(replacement, "new", None) is DEFAULT:
                    more.append(new)
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return more, named

    def __exit__(self, *exc_info):
        while self._open:
            self._open.pop().__exit__(*exc_info)


class _Patch(_Replacement):
    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
        self.getter, self.attribute, self.new = getter, attribute, new
        self.spec, self.create, self.spec_set, self.autospec = spec, create, spec_set, autospec
        self.new_callable, self.kwargs = new_callable, kwargs

    def _copy(self):
        return _Patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable,
            self.kwargs,
        )  # fmt: skip

    def __enter__(self):
        target = self.getter()
        name = self.attribute
        own = getattr(target, "__dict__", {})
        self._local = name in own
        original = own[name] if self._local else getattr(target, name, _MISSING)
        if original is _MISSING and not self.create:
            import builtins

            if not (name in dir(builtins) and inspect.ismodule(target)):
                raise AttributeError(f"{target!r} does not have the attribute {name!r}")
        self._target, self._original = target, original
        new = self.new if self.new is not DEFAULT else self._made(original)
        setattr(target, name, new)
        return new

    def _made(self, original):
        options = dict(self.kwargs)
        if self.autospec:
            from unittest.mock import create_autospec

            return create_autospec(original if self.autospec is True else self.autospec, **options)
        spec = original if self.spec is True else self.spec
        spec_set = original if self.spec_set is True else self.spec_set
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        make = self.new_callable
        if make is None:
            inner = original.__func__ if isinstance(original, (staticmethod, classmethod)) else original
            make = AsyncMock if inspect.iscoroutinefunction(inner) else MagicMock
        if isinstance(make, type) and issubclass(make, NonCallableMock):
            options.setdefault("name", self.attribute)
        made = make(**options)
        if isinstance(spec or spec_set, type) and isinstance(made, MagicMock) and "return_value" not in options:
            made.return_value = MagicMock(spec=spec or spec_set, name=f"{self.attribute}()")
        return made

    def __exit__(self, *exc_info):
        target, name = self._target, self.attribute
        if self._local:
            setattr(target, name, self._original)
        else:
            delattr(target, name)
            if not self.create and not hasattr(target, name) and self._original is not _MISSING:
                setattr(target, name, self._original)
        return False


class _PatchMany(_Replacement):
    def __init__(self, patches):
        self._patches = patches

    def _copy(self):
        return _PatchMany([one._copy() for one in self._patches])

    def __enter__(self):
        return {one.attribute: one.__enter__() for one in self._patches if True}

    def __exit__(self, *exc_info):
        for one in self._patches[::-1]:
            one.__exit__(*exc_info)
        return False


class _PatchDict(_Replacement):
    def __init__(self, in_dict, values, clear):
        self.in_dict, self.values, self.clear = in_dict, values, clear

    def _copy(self):
        return _PatchDict(self.in_dict, self.values, self.clear)

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        self._before = dict(self.in_dict)
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *exc_info):
        self.in_dict.clear()
        self.in_dict.update(self._before)
        return False


class _Patcher:
    TEST_PREFIX = "test"

    def __call__(
        self, target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs
    ):
        if "." not in target:
            raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
        path, attribute = target.rsplit(".", 1)
        return _Patch(lambda: _resolve(path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)

    def object(
        self, target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs
    ):
        return _Patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)

    def multiple(self, target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        getter = (lambda: _resolve(target)) if isinstance(target, str) else lambda: target
        return _PatchMany([
            _Patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {}) for name, new in kwargs.items()
        ])  # fmt: skip

    def dict(self, in_dict, values=(), clear=False, **kwargs):
        merged = {}
        merged.update(values, **kwargs)
        return _PatchDict(in_dict, merged, clear)

    def stopall(self):
        while _started:
            _started[-1].stop()


patch = _Patcher()
