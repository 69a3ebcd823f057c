"""`local`: an object with attributes of its own for each thread.

The attributes are kept by thread, so that they go when the thread ends (`forget`), and those of an object when the object goes.
"""

import _thread
import sys
from _thread import get_ident

# Thread -> key of the object -> its attributes for this thread.
_by_thread = {}
_part = object.__getattribute__


class _local:
    __module__ = "_thread"
    __slots__ = ("_key", "_arguments", "__weakref__")

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        key = object()
        object.__setattr__(self, "_key", key)
        object.__setattr__(self, "_arguments", (args, kwargs))
        # This thread's attributes are made by the call that makes the object.
        _by_thread.setdefault(get_ident(), {})[key] = {}
        return self

    def __del__(self):
        key = _part(self, "_key")
        for attributes in list(_by_thread.values()):
            attributes.pop(key, None)

    def __dir__(self):
        return [*object.__dir__(self), *_own(self)]

    def __getattribute__(self, name):
        own = _own(self)
        if name == "__dict__":
            return own
        if name in own and not _is_managed(type(self), name):
            return own[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError as error:
            if type(self) is _local:
                error.args = (f"'_thread._local' object has no attribute '{name}'",)
            raise

    def __setattr__(self, name, value):
        own = _own(self)
        if _is_managed(type(self), name):
            _check(self, name)
            object.__setattr__(self, name, value)
        else:
            own[name] = value

    def __delattr__(self, name):
        own = _own(self)
        if _is_managed(type(self), name):
            _check(self, name)
            object.__delattr__(self, name)
        elif name in own:
            del own[name]
        else:
            raise _no_attribute(self, name)


local = _local
# CPython has it from there.
_thread._local = _local


def _own(self):
    """The object's attributes for this thread. A thread that comes to it for the first time makes them as the class says."""
    thread = get_ident()
    attributes = _by_thread.get(thread)
    if attributes is None:
        attributes = _by_thread[thread] = {}
    key = _part(self, "_key")
    own = attributes.get(key)
    if own is None:
        own = attributes[key] = {}
        args, kwargs = _part(self, "_arguments")
        try:
            type(self).__init__(self, *args, **kwargs)
        except:
            attributes.pop(key, None)
            raise
    return own


def _is_managed(cls, name):
    """Whether the class has a say in what is set: a property, a slot, `__class__`."""
    if name == "__dict__":
        return True
    if not hasattr(cls, name):
        return False
    for base in cls.__mro__:
        if name in base.__dict__:
            return hasattr(type(base.__dict__[name]), "__set__")
    return False


def _check(self, name):
    if name == "__dict__":
        raise AttributeError(f"'{_name(type(self))}' object attribute '__dict__' is read-only")


def _name(cls):
    return "_thread._local" if cls is _local else cls.__name__


def _no_attribute(self, name):
    """What deleting it raises."""
    words = f"'{_name(type(self))}' object has no attribute '{name}'"
    if sys.version_info >= (3, 13):
        return AttributeError(words, name=name, obj=self)
    return AttributeError(words if sys.version_info >= (3, 11) else name)


def forget(thread):
    """The thread has ended."""
    _by_thread.pop(thread, None)
