"""Managers: a process that keeps objects for others, which call their methods through proxies."""

import queue
import sys
import threading

from . import get_context, pool, util
from ._mailbox import Mailbox
from .process import AuthenticationString, current_process
from .reduction import ForkingPickler

__all__ = ["BaseManager", "SyncManager", "BaseProxy", "Token", "SharedMemoryManager"]


class Token:
    """Names an object of a manager."""

    def __init__(self, typeid, mailbox, id):
        self.typeid, self.mailbox, self.id = typeid, mailbox, id

    def __repr__(self):
        return f"{type(self).__name__}(typeid={self.typeid!r}, id={self.id!r})"


class RemoteError(Exception):
    def __str__(self):
        return "\n" + "-" * 75 + "\n" + str(self.args[0]) + "-" * 75


class _Server:
    """What the manager's process does: each thread that calls has one here that serves it."""

    def __init__(self, registry, mailbox):
        self._registry = registry
        self._mailbox = mailbox
        self._objects = {}
        self._served = {}
        self._count = 0

    def serve(self):
        current_process()._manager_server = self
        while True:
            client, request = self._mailbox.receive()
            if request is None:
                return
            if client not in self._served:
                self._served[client] = queue.SimpleQueue()
                thread = threading.Thread(target=self._serve_client, args=(client,), daemon=True)
                thread.start()
            self._served[client].put(request)

    def _serve_client(self, client):
        while True:
            request = self._served[client].get()
            try:
                answer = "returned", self._done(*request)
            except Exception as error:
                answer = "raised", error
            try:
                self._mailbox.answer(client, answer)
            except Exception:
                import traceback

                self._mailbox.answer(client, ("unserializable", traceback.format_exc()))

    def _done(self, action, id, name, args, kwds):
        if action == "create":
            return self._create(name, args, kwds)
        obj, exposed, results = self._objects[id]
        if name == "__repr__" or name == "__str__":
            return repr(obj) if name == "__repr__" else str(obj)
        if name == "#GETVALUE":
            return obj
        if name not in exposed:
            kind = type(obj)
            raise AttributeError(f"method {name!r} of {kind!r} object is not in exposed={exposed!r}")
        result = getattr(obj, name)(*args, **kwds)
        typeid = results.get(name) if results else None
        if typeid:
            _, _, _, proxytype = self._registry[typeid]
            number, public = self._keep(typeid, result)
            return proxytype(Token(typeid, self._mailbox, number), exposed=public)
        return result

    def _create(self, typeid, args, kwds):
        make = self._registry[typeid][0]
        if make is None:
            if kwds or len(args) != 1:
                raise ValueError("Without callable, must have one non-keyword argument")
            return self._keep(typeid, args[0])
        return self._keep(typeid, make(*args, **kwds))

    def _keep(self, typeid, obj):
        _, exposed, results, proxytype = self._registry[typeid]
        if exposed is None:
            exposed = public_methods(obj)
        self._count += 1
        self._objects[self._count] = obj, tuple(exposed), results
        return self._count, tuple(exposed)


def public_methods(obj):
    return [name for name in dir(obj) if name[0] != "_" and callable(getattr(obj, name))]


class BaseManager:
    _registry = {}

    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0):
        if address is not None:
            raise NotImplementedError("not simulated: managers with an address")
        self._authkey = AuthenticationString(authkey or current_process().authkey)
        self._ctx = ctx or get_context()
        self._state = "INITIAL"
        self._mailbox = None

    def connect(self):
        raise NotImplementedError("not simulated: BaseManager.connect()")

    def get_server(self):
        raise NotImplementedError("not simulated: BaseManager.get_server()")

    def start(self, initializer=None, initargs=()):
        from .context import ProcessError

        if self._state != "INITIAL":
            state = "started" if self._state == "STARTED" else "shut down"
            words = {"started": "Already started server", "shut down": "Manager has shut down"}[state]
            raise ProcessError(words)
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._mailbox = Mailbox(self._ctx)
        args = self._registry, self._mailbox, initializer, initargs
        self._process = self._ctx.Process(target=type(self)._run_server, args=args)
        identity = ":".join(str(number) for number in self._process._identity)
        self._process.name = f"{type(self).__name__}-{identity}"
        self._process.start()
        self._state = "STARTED"
        self.shutdown = util.Finalize(self, _shut_down, [self._process, self._mailbox, self], exitpriority=0)

    @classmethod
    def _run_server(cls, registry, mailbox, initializer=None, initargs=()):
        if initializer is not None:
            initializer(*initargs)
        _Server(registry, mailbox).serve()

    def _create(self, typeid, args, kwds):
        assert self._state == "STARTED", "server not yet started"
        number, exposed = self._mailbox.call(("create", None, typeid, args, kwds))
        return Token(typeid, self._mailbox, number), exposed

    def join(self, timeout=None):
        self._process.join(timeout)

    def __enter__(self):
        if self._state == "INITIAL":
            self.start()
        assert self._state == "STARTED"
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        if "_registry" not in cls.__dict__:
            cls._registry = cls._registry.copy()
        if proxytype is None:
            proxytype = AutoProxy
        exposed = exposed or getattr(proxytype, "_exposed_", None)
        method_to_typeid = method_to_typeid or getattr(proxytype, "_method_to_typeid_", None)
        cls._registry[typeid] = callable, exposed, method_to_typeid, proxytype
        if create_method:

            def make(self, /, *args, **kwds):
                token, public = self._create(typeid, args, kwds)
                return proxytype(token, manager=self, exposed=public)

            make.__name__ = typeid
            setattr(cls, typeid, make)


def _shut_down(process, mailbox, manager=None):
    if process.is_alive():
        mailbox.close()
        process.join(1.0)
        if process.is_alive():
            process.terminate()
            process.join()


class BaseProxy:
    def __init__(self, token, serializer="pickle", manager=None, authkey=None, exposed=None, incref=True):
        self._token = token
        self._id = token.id
        self._manager = manager
        self._exposed = exposed

    def _callmethod(self, methodname, args=(), kwds={}):
        return self._token.mailbox.call(("call", self._id, methodname, args, kwds))

    def _getvalue(self):
        return self._callmethod("#GETVALUE")

    def __reduce__(self):
        kind = type(self)
        if kind.__dict__.get("_is_automatic"):
            return AutoProxy, (self._token, "pickle", None, None, self._exposed)
        return kind, (self._token, "pickle", None, None, self._exposed)

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __repr__(self):
        return f"<{type(self).__name__} object, typeid {self._token.typeid!r} at {id(self):#x}>"

    def __str__(self):
        return self._callmethod("__repr__")


def MakeProxyType(name, exposed):
    def method(name):
        def call(self, /, *args, **kwds):
            return self._callmethod(name, args, kwds)

        call.__name__ = name
        return call

    members = {each: method(each) for each in exposed}
    return type(name, (BaseProxy,), {**members, "_exposed_": tuple(exposed)})


_automatic = {}


def AutoProxy(token, serializer="pickle", manager=None, authkey=None, exposed=None, incref=True):
    """A proxy of a class made for the methods that the object has."""
    key = token.typeid, tuple(exposed)
    if key not in _automatic:
        _automatic[key] = MakeProxyType(f"AutoProxy[{token.typeid}]", exposed)
        _automatic[key]._is_automatic = True
    return _automatic[key](token, manager=manager, exposed=exposed)


class Namespace:
    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        shown = sorted(f"{name}={value!r}" for name, value in self.__dict__.items() if not name.startswith("_"))
        return f"{type(self).__name__}({', '.join(shown)})"


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self._value = value

    def get(self):
        return self._value

    def set(self, value):
        self._value = value

    def __repr__(self):
        return f"{type(self).__name__}({self._typecode!r}, {self._value!r})"

    value = property(get, set)


def Array(typecode, sequence, lock=True):
    import array

    return array.array(typecode, sequence)


class IteratorProxy(BaseProxy):
    _exposed_ = ("__next__", "send", "throw", "close")

    def __iter__(self):
        return self

    def __next__(self, *args):
        return self._callmethod("__next__", args)

    def send(self, *args):
        return self._callmethod("send", args)

    def throw(self, *args):
        return self._callmethod("throw", args)

    def close(self, *args):
        return self._callmethod("close", args)


class AcquirerProxy(BaseProxy):
    _exposed_ = ("acquire", "release", "locked") if sys.version_info >= (3, 14) else ("acquire", "release")

    def acquire(self, blocking=True, timeout=None):
        return self._callmethod("acquire", (blocking,) if timeout is None else (blocking, timeout))

    def release(self):
        return self._callmethod("release")

    def __enter__(self):
        return self._callmethod("acquire")

    def __exit__(self, exc_type, exc_val, exc_tb):
        return self._callmethod("release")


class ConditionProxy(AcquirerProxy):
    _exposed_ = ("acquire", "release", "wait", "notify", "notify_all")

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))

    def notify(self, n=1):
        return self._callmethod("notify", (n,))

    def notify_all(self):
        return self._callmethod("notify_all")

    def wait_for(self, predicate, timeout=None):
        import time

        result = predicate()
        end = None if timeout is None else time.monotonic() + timeout
        while not result:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result


class EventProxy(BaseProxy):
    _exposed_ = ("is_set", "set", "clear", "wait")

    def is_set(self):
        return self._callmethod("is_set")

    def set(self):
        return self._callmethod("set")

    def clear(self):
        return self._callmethod("clear")

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))


class BarrierProxy(BaseProxy):
    _exposed_ = ("__getattribute__", "wait", "abort", "reset")

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))

    def abort(self):
        return self._callmethod("abort")

    def reset(self):
        return self._callmethod("reset")

    parties = property(lambda self: self._callmethod("__getattribute__", ("parties",)))
    n_waiting = property(lambda self: self._callmethod("__getattribute__", ("n_waiting",)))
    broken = property(lambda self: self._callmethod("__getattribute__", ("broken",)))


class NamespaceProxy(BaseProxy):
    _exposed_ = ("__getattribute__", "__setattr__", "__delattr__")

    def __getattr__(self, key):
        if key[0] == "_":
            return object.__getattribute__(self, key)
        return self._callmethod("__getattribute__", (key,))

    def __setattr__(self, key, value):
        if key[0] == "_":
            return object.__setattr__(self, key, value)
        return self._callmethod("__setattr__", (key, value))

    def __delattr__(self, key):
        if key[0] == "_":
            return object.__delattr__(self, key)
        return self._callmethod("__delattr__", (key,))


class ValueProxy(BaseProxy):
    _exposed_ = ("get", "set")

    def get(self):
        return self._callmethod("get")

    def set(self, value):
        return self._callmethod("set", (value,))

    value = property(get, set)


_LIST = (
    "__add__", "__contains__", "__delitem__", "__getitem__", "__len__", "__mul__", "__reversed__", "__rmul__",
    "__setitem__", "append", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort", "__imul__",
)
if sys.version_info >= (3, 14):
    _LIST += ("clear", "copy")
BaseListProxy = MakeProxyType("BaseListProxy", _LIST)


class ListProxy(BaseListProxy):
    def __iadd__(self, value):
        self._callmethod("extend", (value,))
        return self

    def __imul__(self, value):
        self._callmethod("__imul__", (value,))
        return self


_DICT = (
    "__contains__", "__delitem__", "__getitem__", "__iter__", "__len__", "__setitem__", "clear", "copy", "get", "items",
    "keys", "pop", "popitem", "setdefault", "update", "values",
)
if sys.version_info >= (3, 14):
    _DICT += ("__or__", "__ror__", "fromkeys")
DictProxy = MakeProxyType("DictProxy", _DICT)
DictProxy._method_to_typeid_ = {"__iter__": "Iterator"}
ArrayProxy = MakeProxyType("ArrayProxy", ("__len__", "__getitem__", "__setitem__"))
BasePoolProxy = MakeProxyType(
    "PoolProxy",
    (
        "apply", "apply_async", "close", "imap", "imap_unordered", "join", "map", "map_async", "starmap",
        "starmap_async", "terminate",
    ),
)
BasePoolProxy._method_to_typeid_ = {
    "apply_async": "AsyncResult", "map_async": "AsyncResult", "starmap_async": "AsyncResult", "imap": "Iterator",
    "imap_unordered": "Iterator",
}


class PoolProxy(BasePoolProxy):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()


class SyncManager(BaseManager):
    """Keeps lists, dicts and what synchronises threads."""


for _name, _make, _proxy in (
    ("Queue", queue.Queue, None),
    ("JoinableQueue", queue.Queue, None),
    ("Event", threading.Event, EventProxy),
    ("Lock", threading.Lock, AcquirerProxy),
    ("RLock", threading.RLock, AcquirerProxy),
    ("Semaphore", threading.Semaphore, AcquirerProxy),
    ("BoundedSemaphore", threading.BoundedSemaphore, AcquirerProxy),
    ("Condition", threading.Condition, ConditionProxy),
    ("Barrier", threading.Barrier, BarrierProxy),
    ("Pool", pool.Pool, PoolProxy),
    ("list", list, ListProxy),
    ("dict", dict, DictProxy),
    ("Value", Value, ValueProxy),
    ("Array", Array, ArrayProxy),
    ("Namespace", Namespace, NamespaceProxy),
):
    SyncManager.register(_name, _make, _proxy)
if sys.version_info >= (3, 14):
    SetProxy = MakeProxyType("SetProxy", ("__contains__", "__len__", "add", "clear", "copy", "discard", "pop", "remove", "update"))
    SyncManager.register("set", set, SetProxy)
SyncManager.register("Iterator", proxytype=IteratorProxy, create_method=False)
SyncManager.register("AsyncResult", create_method=False)


def _as_list(view):
    return list, (list(view),)


for _view in ({}.keys(), {}.values(), {}.items()):
    ForkingPickler.register(type(_view), _as_list)


# At the end, as it is a BaseManager.
from ._memory_manager import SharedMemoryManager  # noqa: E402
