"""The module `pickle`. The machines are native: see `vm/pickle`; here is what Python code has a say in."""

import sys

import builtins as _builtins

import _pickle
import _reduction
import copyreg
from _pickle_text import read_text, saved_text

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler",
    "dump", "dumps", "load", "loads", "PickleBuffer",
]

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5 if sys.version_info >= (3, 14) else 4
_MINOR = sys.version_info[1]
_FROM_314 = _MINOR >= 14
# How deep objects may be in each other, in calls of C; before 3.12 these are counted with Python's.
_DEPTH = 9999 if _MINOR >= 13 else 1498 if _MINOR == 12 else 998

# What `_pickle.write` is told to do.
_SAVE, _PLAIN, _EMIT, _MEMOIZE, _MEMOIZE_ONCE, _ITEMS, _PAIRS = range(7)

_FUNCTIONS = (type(lambda: 0),)
# The name that builtin functions give of their module is another string than that of the classes, and so is pickled apart.
_BUILTINS = "".join(["built", "ins"])
# Names of Python 2, for its protocols.
_OLD_MODULES = {"builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue"}
_OLD_NAMES = {("builtins", "range"): ("__builtin__", "xrange"), ("builtins", "str"): ("__builtin__", "unicode")}
_OLD_NAMES |= {("builtins", "int"): ("__builtin__", "long"), ("functools", "reduce"): ("__builtin__", "reduce")}
_NEW_NAMES = {old: new for new, old in _OLD_NAMES.items()}
_NEW_MODULES = {"__builtin__": "builtins", "exceptions": "builtins", "copy_reg": "copyreg", "Queue": "queue"}


class PickleError(Exception):
    __module__ = "_pickle"


class PicklingError(PickleError):
    __module__ = "_pickle"


class UnpicklingError(PickleError):
    __module__ = "_pickle"


class PickleBuffer:
    def __init__(self, buffer):
        self._view = memoryview(buffer)

    def raw(self):
        return self._view

    def release(self):
        self._view.release()


class Pickler:
    __module__ = "_pickle"

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        elif protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._begin(protocol, fix_imports, buffer_callback)
        self._send = file.write

    def _begin(self, protocol, fix_imports, buffer_callback):
        self._protocol = protocol
        self._fix_imports = fix_imports and protocol < 3
        self._buffer_callback = buffer_callback
        self._writer = None
        self.fast = False

    @property
    def bin(self):
        return int(self._protocol > 0)

    def persistent_id(self, obj):
        return None

    def clear_memo(self):
        if self._writer is not None:
            _pickle.forget(self._writer)

    def dump(self, obj):
        if "_protocol" not in self.__dict__:
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._send(self._pickled(obj))

    def _pickled(self, obj):
        if self._writer is None:
            asks = type(self).persistent_id is not Pickler.persistent_id or "persistent_id" in self.__dict__
            self._asks = asks
            self._override = getattr(self, "reducer_override", None)
            self._table = getattr(self, "dispatch_table", copyreg.dispatch_table)
            self._writer = _pickle.writer(self._protocol, asks, bool(self.fast), _DEPTH)
        writer = self._writer
        _pickle.begin(writer, obj)
        asked = _pickle.write(writer)
        while asked is not writer:
            asked = _pickle.write(writer, *self._orders(asked))
        return _pickle.written(writer)

    def _orders(self, obj):
        """How an object is pickled that the machine does not know."""
        if self._asks:
            self._asks = False
            id = self.persistent_id(obj)
            self._asks = True
            if id is not None:
                return self._persistent(id)
            if type(obj) in _ATOMS:
                return _PLAIN, obj
        return self._reduced(obj)

    def _reduced(self, obj):
        cls = type(obj)
        if cls in _TEXT:
            return _EMIT, saved_text(obj), *((_MEMOIZE, obj) if cls is str else ())
        if cls is bytes:
            return self._taken_apart(_old_bytes(obj), obj)
        if self._override is not None:
            reduction = self._override(obj)
            if reduction is not NotImplemented:
                return self._taken_apart(reduction, obj)
        if cls is type:
            return self._class(obj)
        if cls in _FUNCTIONS:
            return self._global(obj, None)
        reducer = self._table.get(cls)
        if reducer is not None:
            return self._taken_apart(reducer(obj), obj)
        if issubclass(cls, type):
            return self._class(obj)
        reduce = getattr(obj, "__reduce_ex__", None)
        if reduce is not None:
            return self._taken_apart(reduce(self._protocol), obj)
        return self._taken_apart(_reduction.reduce_ex(obj, self._protocol), obj)

    def _persistent(self, id):
        if self._protocol > 0:
            return _SAVE, id, _EMIT, b"Q"
        text = str(id)
        if not text.isascii():
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings")
        return _EMIT, f"P{text}\n".encode()

    def _class(self, cls):
        if cls in _SINGLETONS:
            return self._taken_apart((type, (_SINGLETONS[cls],)), cls)
        return self._global(cls, None)

    def _global(self, obj, name):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module_name = _module_of(obj, name)
        parent, found = _found(obj, module_name, name)
        if self._protocol >= 2:
            code = copyreg._extension_registry.get((module_name, name))
            if code is not None:
                if code <= 0xFF:
                    return _EMIT, bytes((0x82, code))
                if code <= 0xFFFF:
                    return _EMIT, b"\x83" + code.to_bytes(2, "little")
                return _EMIT, b"\x84" + code.to_bytes(4, "little")
        if self._protocol >= 4:
            if name is module_name:
                # `datetime.datetime`: names of builtin classes are no other strings.
                name = "".join([name[:1], name[1:]])
            return _SAVE, module_name, _SAVE, name, _EMIT, b"\x93", _MEMOIZE, obj
        if parent is not sys.modules[module_name]:
            return self._taken_apart((getattr, (parent, name.rpartition(".")[2])), obj)
        if self._fix_imports:
            known = _OLD_NAMES.get((module_name, name)) or _old_exception(obj, module_name, name)
            module_name, name = known or (_OLD_MODULES.get(module_name, module_name), name)
        text = f"c{module_name}\n{name}\n"
        if self._protocol < 3 and not text.isascii():
            raise PicklingError(f"can't pickle global identifier {name!r} using pickle protocol {self._protocol}")
        return _EMIT, text.encode(), _MEMOIZE, obj

    def _taken_apart(self, reduction, obj):
        if isinstance(reduction, str):
            return self._global(obj, reduction)
        if not isinstance(reduction, tuple):
            raise PicklingError(f"__reduce__ must return a string or tuple{_given(reduction)}")
        if not 2 <= len(reduction) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        function, args, state, items, pairs, setter = (*reduction, None, None, None, None)[:6]
        self._check(function, args, items, pairs, setter)
        orders = self._call(function, args, obj)
        orders += (_MEMOIZE_ONCE, obj)
        if items is not None:
            orders += (_ITEMS, list(items))
        if pairs is not None:
            orders += (_PAIRS, _flat(pairs))
        if state is not None:
            if setter is None:
                orders += (_SAVE, state, _EMIT, b"b")
            else:
                orders += (_SAVE, setter, _SAVE, obj, _SAVE, state, _EMIT, b"\x86R0")
        return orders

    def _check(self, function, args, items, pairs, setter):
        if not callable(function):
            raise PicklingError(f"first item of the tuple returned by __reduce__ must be callable{_given(function)}")
        if not isinstance(args, tuple):
            raise PicklingError(f"second item of the tuple returned by __reduce__ must be a tuple{_given(args)}")
        part = "item" if _FROM_314 else "element"
        for number, given in (("fourth", items), ("fifth", pairs)):
            if given is not None and not hasattr(type(given), "__next__"):
                kind = type(given).__name__
                raise PicklingError(f"{number} {part} of the tuple returned by __reduce__ must be an iterator, not {kind}")
        if setter is not None and not callable(setter):
            kind = type(setter).__name__
            needed = "callable" if _FROM_314 else "a function"
            raise PicklingError(f"sixth {part} of the tuple returned by __reduce__ must be {needed}, not {kind}")

    def _call(self, function, args, obj):
        """What makes the object: the callable on its arguments."""
        name = getattr(function, "__name__", "") if self._protocol >= 2 else ""
        if name == "__newobj_ex__":
            if len(args) != 3:
                words = f"length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(args)}"
                raise PicklingError(f"__newobj_ex__ expected 3 arguments, got {len(args)}" if _FROM_314 else words)
            cls, positional, keywords = args
            for number, part, kind, of in ("second", positional, "tuple", tuple), ("third", keywords, "dict", dict):
                if _FROM_314 and isinstance(cls, type) and not isinstance(part, of):
                    raise PicklingError(f"{number} argument to {name}() must be a {kind}, not {type(part).__name__}")
            self._check_class(cls, obj, name)
            if self._protocol >= 4:
                return _SAVE, cls, _SAVE, positional, _SAVE, keywords, _EMIT, b"\x92"
            from functools import partial

            return _SAVE, partial(cls.__new__, cls, *positional, **keywords), _SAVE, (), _EMIT, b"R"
        if name == "__newobj__":
            if not args:
                empty = "__newobj__ expected at least 1 argument, got 0" if _FROM_314 else "__newobj__ arglist is empty"
                raise PicklingError(empty)
            self._check_class(args[0], obj, name)
            return _SAVE, args[0], _SAVE, args[1:], _EMIT, b"\x81"
        return _SAVE, function, _SAVE, args, _EMIT, b"R"

    def _check_class(self, cls, obj, name):
        if _FROM_314 and not isinstance(cls, type):
            raise PicklingError(f"first argument to {name}() must be a class, not {type(cls).__name__}")
        if not hasattr(cls, "__new__"):
            raise PicklingError(f"args[0] from {name} args has no __new__")
        if cls is not obj.__class__:
            wrong = f"first argument to {name}() must be {obj.__class__!r}, not {cls!r}"
            raise PicklingError(wrong if _FROM_314 else f"args[0] from {name} args has the wrong class")


def _given(x):
    """What 3.14 says besides."""
    return f", not {type(x).__name__}" if _FROM_314 else ""


_SINGLETONS = {type(None): None, type(NotImplemented): NotImplemented, type(...): ...}
_ATOMS = {type(None), bool, int, float, str, bytes, bytearray, list, tuple, dict, set, frozenset}
# What the machine leaves to Python in the older protocols.
_TEXT = {int, float, str}


def _old_bytes(x):
    if not x:
        return bytes, ()
    from _codecs import encode

    return encode, (x.decode("latin-1"), "latin1")


def _old_exception(obj, module_name, name):
    if module_name != "builtins" or not isinstance(obj, type) or not issubclass(obj, BaseException):
        return None
    return "exceptions", "OSError" if issubclass(obj, OSError) else name


def _flat(pairs):
    flat = []
    for pair in pairs:
        if not isinstance(pair, tuple) or len(pair) != 2:
            raise TypeError("dict items iterator must return 2-tuples")
        flat += pair
    return flat


def _module_of(obj, name):
    found = getattr(obj, "__module__", None)
    if found is not None:
        return _BUILTINS if found == "builtins" and type(obj) is type(len) else found
    for module_name, module in sys.modules.copy().items():
        if module_name == "__main__" or module is None:
            continue
        try:
            if _attribute(module, name)[0] is obj:
                return _BUILTINS if module is _builtins and type(obj) is type(len) else module_name
        except AttributeError:
            pass
    return "__main__"


def _attribute(obj, name):
    parent = None
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError(_LOCAL % (name, obj))
        try:
            parent, obj = obj, getattr(obj, part)
        except AttributeError:
            if _FROM_314:
                raise
            raise AttributeError(f"Can't get attribute {name!r} on {obj!r}") from None
    return obj, parent


_LOCAL = "Can't get local attribute %r on %r"


def _found(obj, module_name, name):
    """The parent of a global and itself; refuses what unpickling would not find."""
    if "<locals>" in name.split("."):
        if _MINOR >= 14:
            raise PicklingError(f"Can't pickle local object {obj!r}")
        words = "get" if _MINOR >= 13 else "pickle"
        raise AttributeError(f"Can't {words} local object {name!r}")
    found, cause = None, None
    try:
        __import__(module_name)
        found, parent = _attribute(sys.modules[module_name], name)
    except (ImportError, ValueError, KeyError) as error:
        cause, words = error, f"import of module {module_name!r} failed" if _MINOR < 14 else str(error)
    except AttributeError as error:
        cause, words = error, f"attribute lookup {name} on {module_name} failed"
        if _MINOR >= 14:
            words = f"it's not found as {module_name}.{name}"
    if cause is not None:
        # Up to 3.13 nothing is told of what went wrong.
        error = PicklingError(f"Can't pickle {obj!r}: {words}")
        if _FROM_314:
            error.__context__ = cause.with_traceback(None)
        raise error
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
    return parent, found


class Unpickler:
    __module__ = "_pickle"

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._begin(fix_imports, encoding, errors, buffers)

    def _begin(self, fix_imports, encoding, errors, buffers):
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._buffers = iter(buffers or ())
        self._reader = _pickle.reader()

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name, /):
        if self._fix_imports:
            known = _NEW_NAMES.get((module, name))
            module, name = known or (_NEW_MODULES.get(module, module), name)
        __import__(module)
        found = sys.modules[module]
        if "." in name:
            return _attribute(found, name)[0]
        try:
            return getattr(found, name)
        except AttributeError:
            if _FROM_314:
                raise
            raise AttributeError(f"Can't get attribute {name!r} on {found!r}") from None

    def load(self):
        if "_reader" not in self.__dict__:
            kind = type(self).__name__
            raise UnpicklingError(f"Unpickler.__init__() was not called by {kind}.__init__()")
        reader = self._reader
        need = _pickle.read(reader)
        while need[0] != "stop":
            kind = need[0]
            if kind in _PUSHES:
                need = _pickle.read(reader, getattr(self, _PUSHES[kind])(*need[1:]))
            else:
                getattr(self, "_" + kind)(*need[1:])
                need = _pickle.read(reader)
        return need[1]

    def _opcode(self):
        data = self._file.read(1) if self._file is not None else b""
        if not data:
            raise EOFError("Ran out of input")
        _pickle.feed(self._reader, data)

    def _bytes(self, count):
        data = self._file.read(count) if self._file is not None else b""
        if len(data) < count:
            raise UnpicklingError("pickle data was truncated")
        _pickle.feed(self._reader, data)

    def _line(self):
        line = self._file.readline() if self._file is not None else b""
        if not line.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        _pickle.feed(self._reader, line)

    def _wrong(self, words):
        if words.startswith("\0"):
            raise ValueError(words[1:])
        raise UnpicklingError(words)

    def _text(self, opcode, line):
        return read_text(opcode, line)

    def _global(self, module, name):
        return self.find_class(module, name)

    def _extension(self, code):
        if code in copyreg._extension_cache:
            return copyreg._extension_cache[code]
        if code <= 0:
            raise UnpicklingError("EXT specifies code <= 0")
        key = copyreg._inverted_registry.get(code)
        if key is None:
            raise ValueError(f"unregistered extension code {code}")
        copyreg._extension_cache[code] = found = self.find_class(*key)
        return found

    def _reduce(self, function, args):
        if not isinstance(args, tuple):
            raise TypeError("argument list must be a tuple")
        return function(*args)

    def _new(self, cls, args, keywords):
        name = "NEWOBJ" if keywords is None else "NEWOBJ_EX"
        if _MINOR < 10 and not isinstance(args, tuple):
            raise UnpicklingError(f"{name} expected an arg {'tuple.' if keywords is None else 'tuple'}")
        if not isinstance(cls, type):
            raise UnpicklingError(f"{name} class argument must be a type, not {type(cls).__name__}")
        if not isinstance(args, tuple):
            raise UnpicklingError(f"{name} args argument must be a tuple, not {type(args).__name__}")
        return cls.__new__(cls, *args, **(keywords or {}))

    def _old(self, cls, args):
        if isinstance(cls, tuple):
            cls = self.find_class(*cls)
        if not args and isinstance(cls, type) and not hasattr(cls, "__getinitargs__"):
            return cls.__new__(cls)
        return cls(*args)

    def _build(self, obj, state):
        setter = getattr(obj, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            if isinstance(obj, BaseException):
                for name, value in state.items():
                    setattr(obj, name, value)
            else:
                obj.__dict__.update(state)
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for name, value in slots.items():
                setattr(obj, name, value)

    def _persistent(self, pid):
        return self.persistent_load(pid)

    def _extend(self, target, items):
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
            return
        for item in items:
            target.append(item)

    def _set_items(self, target, items):
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        for index in range(0, len(items), 2):
            target[items[index]] = items[index + 1]

    def _add_items(self, target, items):
        if isinstance(target, set):
            set.update(target, items)
            return
        for item in items:
            target.add(item)

    def _frozen(self, items):
        return frozenset(items)

    def _buffer(self, readonly):
        try:
            found = next(self._buffers)
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers") from None
        return memoryview(found).toreadonly() if readonly else found


# What is asked for and has a result that goes onto the stack.
_PUSHES = {
    "global": "_global", "extension": "_extension", "reduce": "_reduce", "new": "_new", "old": "_old",
    "persistent": "_persistent", "text": "_text", "frozen": "_frozen", "buffer": "_buffer",
}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


class _Sink:
    write = None


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    return Pickler(_Sink, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback)._pickled(obj)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    unpickler = Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers)
    return unpickler.load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    unpickler = Unpickler.__new__(Unpickler)
    unpickler._file = None
    unpickler._begin(fix_imports, encoding, errors, buffers)
    _pickle.feed(unpickler._reader, data)
    return unpickler.load()


# Where CPython has them.
for _class in (PickleError, PicklingError, UnpicklingError, Pickler, Unpickler):
    setattr(_pickle, _class.__name__, _class)
