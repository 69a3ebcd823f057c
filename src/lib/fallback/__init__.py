"""Slow paths of the builtins, taken where methods written in Python have a say.

A native function never runs Python code itself: what has to call special methods in a loop is written here.
Names are those of the builtins, so inside this module the builtins of these names are out of reach: formatting
(`{x!r}`) stands for `repr`, `for` for the iteration functions.
"""

_MISSING = object()


def bytes_of_indexes(kind, items):
    numbers = []
    for item in items:
        numbers.append(item if isinstance(item, int) else _index(item))
    return kind(numbers)


def _index(x):
    method = getattr(type(x), "__index__", None)
    if method is None:
        raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer")
    number = method(x)
    if not isinstance(number, int):
        raise TypeError(f"__index__ returned non-int (type {type(number).__name__})")
    return number


def getattr_default(x, name, default):
    try:
        return getattr(x, name)
    except AttributeError:
        return default


def divmod(x, y):
    for left, right, name in ((x, y, "__divmod__"), (y, x, "__rdivmod__")):
        method = getattr_default(type(left), name, None)
        if method is not None:
            result = method(left, right)
            if result is not NotImplemented:
                return result
    return NotImplemented


def exception_repr(x):
    return f"{type(x).__name__}({_listed(x.args)})"


def call_special(descriptor, x, /, *args, **keywords):
    """A special method that its class does not have as a function."""
    get = getattr_default(type(descriptor), "__get__", None)
    bound = descriptor if get is None else get(descriptor, x, type(x))
    return bound(*args, **keywords)


def set_state(x, state):
    for name in state:
        setattr(x, name, state[name])


def join_views(separator, items):
    return separator.join([item.tobytes() if isinstance(item, memoryview) else item for item in items])


def translate(text, table):
    parts = []
    for character in text:
        try:
            to = table[ord(character)]
        except LookupError:
            to = character
        if isinstance(to, int):
            if not 0 <= to < 0x110000:
                raise ValueError("character mapping must be in range(0x110000)")
            to = chr(to)
        elif to is None:
            continue
        elif not isinstance(to, str):
            raise TypeError("character mapping must return integer, None or str")
        parts.append(to)
    return "".join(parts)


def import_star(module, names, namespace):
    """`from module import *` where the module's `__getattr__` has to be asked."""
    for name in names:
        namespace[name] = getattr(module, name)
