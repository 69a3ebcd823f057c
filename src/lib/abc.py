"""The module `abc`: classes that say what their subclasses must have, and that others can be registered with."""

import sys

_changes = 0


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


def _abstract_names(cls, names):
    found = [name for name in names if _is_abstract(cls.__dict__.get(name))]
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if name not in found and _is_abstract(getattr(cls, name, None)):
                found.append(name)
    return frozenset(found)


def _is_abstract(value):
    return bool(getattr(value, "__isabstractmethod__", False))


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace)
        cls._abc_registered = []
        # Answers of issubclass() hold until somewhere a class is registered.
        cls._abc_answers = {}
        cls._abc_answers_of = _changes
        return cls

    def register(cls, subclass):
        """Makes `subclass` a virtual subclass. Can be used as a decorator."""
        global _changes
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registered.append(subclass)
        # What `match` takes its instances for goes with it. Builtin classes have theirs.
        patterns = cls.__flags__ & 0x60
        if patterns and subclass.__flags__ & 0x200:
            subclass.__abc_tpflags__ = patterns
        _changes += 1
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        if cls.__subclasscheck__(subclass):
            return True
        actual = type(instance)
        return actual is not subclass and cls.__subclasscheck__(actual)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if cls._abc_answers_of != _changes:
            cls._abc_answers = {}
            cls._abc_answers_of = _changes
        answers = cls._abc_answers
        if subclass not in answers:
            answers[subclass] = cls._abc_decide(subclass)
        return answers[subclass]

    def _abc_decide(cls, subclass):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            return answer
        if cls in type.mro(subclass):
            return True
        return any([issubclass(subclass, other) for other in [*cls._abc_registered, *type.__subclasses__(cls)]])


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def get_cache_token():
    """Changes with each registration."""
    return _changes


def update_abstractmethods(cls):
    """Looks again which methods are abstract, after the class was changed."""
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abstract_names(cls, list(cls.__dict__))
    return cls


if sys.version_info < (3, 10):
    del update_abstractmethods
