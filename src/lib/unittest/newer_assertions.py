"""The assert methods that came with 3.14."""

from types import ModuleType

from unittest.shown import safe_repr


class NewerAssertions:
    def assertStartsWith(self, s, prefix, msg=None):
        if not self._found(s, "startswith", prefix, msg):
            self._refuse(msg, f"{safe_repr(s, short=True)} doesn't start with {_any_of(prefix)}")

    def assertNotStartsWith(self, s, prefix, msg=None):
        for found in self._found(s, "startswith", prefix, msg):
            self._refuse(msg, f"{safe_repr(s, short=True)} starts with {safe_repr(found)}")

    def assertEndsWith(self, s, suffix, msg=None):
        if not self._found(s, "endswith", suffix, msg):
            self._refuse(msg, f"{safe_repr(s, short=True)} doesn't end with {_any_of(suffix)}")

    def assertNotEndsWith(self, s, suffix, msg=None):
        for found in self._found(s, "endswith", suffix, msg):
            self._refuse(msg, f"{safe_repr(s, short=True)} ends with {safe_repr(found)}")

    def _found(self, s, method, affix, msg):
        """Which of the affixes it has. Texts and bytes are not to be mixed."""
        affixes = affix if isinstance(affix, tuple) else (affix,)
        first = affixes[0] if affixes else ""
        for kind in (str, bytes):
            kinds = (bytes, bytearray) if kind is bytes else kind
            if isinstance(first, kinds) and not isinstance(s, kinds):
                self._refuse(msg, f"Expected {kind.__name__}, not {type(s).__name__}")
        has = getattr(s, method)
        return [one for one in affixes if has(one)] if has(affix) else []

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not self._is_subclass(cls, superclass, msg):
            whose = f"any of {superclass!r}" if isinstance(superclass, tuple) else repr(superclass)
            self._refuse(msg, f"{cls!r} is not a subclass of {whose}")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if self._is_subclass(cls, superclass, msg):
            for one in superclass if isinstance(superclass, tuple) else (superclass,):
                if issubclass(cls, one):
                    self._refuse(msg, f"{cls!r} is a subclass of {one!r}")

    def _is_subclass(self, cls, superclass, msg):
        if not isinstance(cls, type):
            self._refuse(msg, f"{cls!r} is not a class")
        return issubclass(cls, superclass)

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self._refuse(msg, f"{_owner(obj)} has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self._refuse(msg, f"{_owner(obj)} has unexpected attribute {name!r}")


def _any_of(affix):
    return f"any of {safe_repr(affix)}" if isinstance(affix, tuple) else safe_repr(affix)


def _owner(obj):
    if isinstance(obj, ModuleType):
        return f"module {obj.__name__!r}"
    if isinstance(obj, type):
        return f"type object {obj.__name__!r}"
    return f"{type(obj).__name__!r} object"
