"""How objects come from one interpreter to another: as pickles. Some kinds are said to be shared."""

import io
import pickle

from ._errors import NotShareableError

_SHARED = (type(None), bool, bytes, str, float, int, tuple, memoryview)


def is_shareable(obj):
    from ._queues import Queue

    return type(obj) in _SHARED or type(obj) is Queue


def dumps(obj):
    try:
        return pickle.dumps(obj)
    except Exception as error:
        raise NotShareableError(f"{obj!r} does not support cross-interpreter data") from error


def loads(pickled):
    return _Unpickler(io.BytesIO(pickled)).load()


class _Unpickler(pickle.Unpickler):
    def find_class(self, module, name):
        """What an interpreter has of the program is this one's own."""
        return super().find_class("__main__" if module == "<fake __main__>" else module, name)
