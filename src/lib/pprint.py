"""The module `pprint`."""

import re
import sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    _printer(indent, width, depth, stream, compact, sort_dicts, underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return _printer(indent, width, depth, None, compact, sort_dicts, underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._flat(object, {}, 1)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


def _printer(indent, width, depth, stream, compact, sort_dicts, underscore_numbers):
    more = {"underscore_numbers": underscore_numbers} if sys.version_info >= (3, 10) else {}
    return PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, **more)


class _Key:
    """Things of any types in some order."""

    def __init__(self, thing):
        self.thing = thing

    def __lt__(self, other):
        try:
            return self.thing < other.thing
        except TypeError:
            return (str(type(self.thing)), id(self.thing)) < (str(type(other.thing)), id(other.thing))


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


class PrettyPrinter:
    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False
    ):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = bool(compact)
        self._sorted = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        (self._stream or sys.stdout).write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._write(object, out, 0, 0, {}, 0)
        return "".join(out)

    def isrecursive(self, object):
        return self._flat(object, {}, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self._flat(object, {}, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._flat(object, context, level)

    def _write(self, x, out, indent, allowance, context, level):
        if id(x) in context:
            out.append(_recursion(x))
            return
        text = self.format(x, context.copy(), self._depth, level)[0]
        if len(text) > self._width - indent - allowance:
            method = self._method(x)
            if method is not None:
                context[id(x)] = 1
                method(x, out, indent, allowance, context, level + 1)
                del context[id(x)]
                return
        out.append(text)

    def _method(self, x):
        cls = type(x)
        shown = cls.__repr__
        if cls.__name__ == "OrderedDict" and isinstance(x, dict):
            return self._ordered_dict
        if cls.__name__ in ("Counter", "defaultdict", "deque", "ChainMap", "UserDict", "UserList") and cls.__module__ == "collections":
            return getattr(self, "_" + cls.__name__.lower())
        if isinstance(x, dict) and shown is dict.__repr__:
            return self._dict
        if isinstance(x, list) and shown is list.__repr__:
            return lambda x, out, *rest: self._bracketed("[", x, "]", out, *rest)
        if isinstance(x, tuple) and shown is tuple.__repr__:
            return lambda x, out, *rest: self._bracketed("(", x, ",)" if len(x) == 1 else ")", out, *rest)
        if isinstance(x, (set, frozenset)) and shown in (set.__repr__, frozenset.__repr__):
            return self._set
        if isinstance(x, str) and shown is str.__repr__:
            return self._text
        if cls.__name__ == "SimpleNamespace" and hasattr(x, "__dict__"):
            return self._namespace
        if hasattr(cls, "__dataclass_fields__") and not isinstance(x, type) and getattr(cls.__dataclass_params__, "repr", False):
            return self._dataclass
        return None

    def _bracketed(self, opening, items, closing, out, indent, allowance, context, level):
        out.append(opening)
        self._items(items, out, indent, allowance + len(closing), context, level)
        out.append(closing)

    def _dict(self, x, out, indent, allowance, context, level):
        out.append("{")
        if self._indent > 1:
            out.append((self._indent - 1) * " ")
        if x:
            pairs = sorted(x.items(), key=_pair_key) if self._sorted else list(x.items())
            self._pairs(pairs, out, indent, allowance + 1, context, level)
        out.append("}")

    def _pairs(self, pairs, out, indent, allowance, context, level):
        indent += self._indent
        separator = ",\n" + " " * indent
        for place, (key, value) in enumerate(pairs):
            last = place == len(pairs) - 1
            shown = self.format(key, context, self._depth, level)[0]
            out.append(shown + ": ")
            self._write(value, out, indent + len(shown) + 2, allowance if last else 1, context, level)
            if not last:
                out.append(separator)

    def _items(self, items, out, indent, allowance, context, level):
        items = list(items)
        indent += self._indent
        if self._indent > 1:
            out.append((self._indent - 1) * " ")
        separator = ",\n" + " " * indent
        line = ""
        width = room = self._width - indent + 1
        for place, item in enumerate(items):
            last = place == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                shown = self.format(item, context, self._depth, level)[0]
                if room < len(shown) + 2:
                    room = width
                    if line:
                        line = separator
                if room >= len(shown) + 2:
                    room -= len(shown) + 2
                    out.append(line)
                    line = ", "
                    out.append(shown)
                    continue
            out.append(line)
            line = separator
            self._write(item, out, indent, allowance if last else 1, context, level)

    def _set(self, x, out, indent, allowance, context, level):
        if not x:
            out.append(repr(x))
            return
        opening, closing = "{", "}"
        if type(x) is not set:
            opening, closing = type(x).__name__ + "({", "})"
            indent += len(type(x).__name__) + 1
        items = sorted(x, key=_Key)
        self._bracketed(opening, items, closing, out, indent, allowance, context, level)

    def _text(self, x, out, indent, allowance, context, level):
        if not x:
            out.append(repr(x))
            return
        lines = x.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        width = most = self._width - indent
        chunks = []
        for number, line in enumerate(lines):
            if number == len(lines) - 1:
                most -= allowance
            shown = repr(line)
            if len(shown) <= most:
                chunks.append(shown)
                continue
            parts = re.findall(r"\S*\s*", line)
            parts.pop()
            limit = width
            current = ""
            for place, part in enumerate(parts):
                if place == len(parts) - 1 and number == len(lines) - 1:
                    limit -= allowance
                if len(repr(current + part)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current += part
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(chunks[0])
            return
        joined = ("\n" + " " * indent).join(chunks)
        out.append(f"({joined})" if level == 1 else joined)

    def _call(self, x, out, indent, allowance, context, level, show):
        name = type(x).__name__
        out.append(name + "(")
        show(indent + len(name) + 1, allowance + 1)
        out.append(")")

    def _ordered_dict(self, x, out, indent, allowance, context, level):
        if not x:
            out.append(repr(x))
        else:
            pairs = list(x.items())
            show = lambda indent, allowance: self._write(pairs, out, indent, allowance, context, level)
            self._call(x, out, indent, allowance, context, level, show)

    def _counter(self, x, out, indent, allowance, context, level):
        name = type(x).__name__
        out.append(name + "({" + (self._indent - 1) * " ")
        self._pairs(x.most_common(), out, indent + len(name) + 1, allowance + 2, context, level)
        out.append("})")

    def _defaultdict(self, x, out, indent, allowance, context, level):
        factory = self.format(x.default_factory, context, self._depth, level)[0]
        name = type(x).__name__
        indent += len(name) + 1
        out.append(f"{name}({factory},\n{' ' * indent}")
        self._dict(x, out, indent, allowance + 1, context, level)
        out.append(")")

    def _deque(self, x, out, indent, allowance, context, level):
        name = type(x).__name__
        out.append(name + "(")
        indent += len(name) + 1
        closing = "])" if x.maxlen is None else f"],\n{' ' * indent}maxlen={x.maxlen})"
        out.append("[")
        self._items(x, out, indent, allowance + 2 if x.maxlen is None else 2, context, level)
        out.append(closing)

    def _chainmap(self, x, out, indent, allowance, context, level):
        name = type(x).__name__
        out.append(name + "(")
        indent += len(name) + 1
        for place, mapping in enumerate(x.maps):
            last = place == len(x.maps) - 1
            self._write(mapping, out, indent, allowance + 1 if last else 1, context, level)
            out.append(")" if last else ",\n" + " " * indent)

    def _userdict(self, x, out, indent, allowance, context, level):
        self._write(x.data, out, indent, allowance, context, level - 1)

    _userlist = _userdict

    def _fields(self, name, fields, out, indent, allowance, context, level):
        indent += len(name) + 1
        out.append(name + "(")
        for place, (field, value) in enumerate(fields):
            last = place == len(fields) - 1
            out.append(field + "=")
            if id(value) in context:
                out.append("...")
            else:
                self._write(value, out, indent + len(field) + 1, allowance if last else 1, context, level)
            if not last:
                out.append(",\n" + " " * indent)
        out.append(")")

    def _namespace(self, x, out, indent, allowance, context, level):
        name = "namespace" if type(x).__name__ == "SimpleNamespace" else type(x).__name__
        self._fields(name, list(x.__dict__.items()), out, indent, allowance, context, level)

    def _dataclass(self, x, out, indent, allowance, context, level):
        fields = [(name, getattr(x, name)) for name, field in type(x).__dataclass_fields__.items() if field.repr]
        self._fields(type(x).__name__, fields, out, indent, allowance, context, level)

    def _flat(self, x, context, level):
        """On one line: the text, whether it can be read back, whether it holds itself."""
        cls = type(x)
        if cls in (str, int, float, bool, type(None), bytes):
            if self._underscores and cls is int:
                return f"{x:_d}", True, False
            return repr(x), True, False
        is_dict = isinstance(x, dict) and cls.__repr__ is dict.__repr__
        is_list = isinstance(x, list) and cls.__repr__ is list.__repr__
        if not (is_dict or is_list or isinstance(x, tuple) and cls.__repr__ is tuple.__repr__):
            text = repr(x)
            return text, bool(text) and not text.startswith("<"), False
        if not x:
            return ("{}" if is_dict else "[]" if is_list else "()"), True, False
        if self._depth and level >= self._depth:
            return ("{...}" if is_dict else "[...]" if is_list else "(...,)" if len(x) == 1 else "(...)"), False, True
        if id(x) in context:
            return _recursion(x), False, True
        context[id(x)] = 1
        readable, recursive, parts = True, False, []

        def part(item):
            nonlocal readable, recursive
            text, is_readable, is_recursive = self.format(item, context, self._depth, level + 1)
            readable, recursive = readable and is_readable, recursive or is_recursive
            return text

        if is_dict:
            for key, value in sorted(x.items(), key=_pair_key) if self._sorted else x.items():
                parts.append(f"{part(key)}: {part(value)}")
        else:
            parts = [part(item) for item in x]
        del context[id(x)]
        text = ", ".join(parts)
        if is_dict:
            text = f"{{{text}}}"
        elif is_list:
            text = f"[{text}]"
        else:
            text = f"({text},)" if len(x) == 1 else f"({text})"
        return text, readable, recursive


def _recursion(x):
    return f"<Recursion on {type(x).__name__} with id={id(x)}>"
