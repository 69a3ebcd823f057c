"""The module `reprlib`: texts of objects that are cut to a length."""

from _thread import get_ident

__all__ = ["Repr", "repr", "recursive_repr"]


def recursive_repr(fillvalue="..."):
    """For a `__repr__` that may come to its own object again."""

    def decorate(function):
        running = set()

        def wrapper(self):
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)

        for name in ("__module__", "__doc__", "__name__", "__qualname__"):
            setattr(wrapper, name, getattr(function, name))
        wrapper.__wrapped__ = function
        return wrapper

    return decorate


class Repr:
    def __init__(
        self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6,
        maxstring=30, maxlong=40, maxother=30, fillvalue="...", indent=None,
    ):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = "_".join(type(x).__name__.split())
        method = getattr(self, "repr_" + name, None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _joined(self, pieces, level):
        if self.indent is None:
            return ", ".join(pieces)
        if not pieces:
            return ""
        indent = " " * self.indent if isinstance(self.indent, int) else self.indent
        if not isinstance(indent, str):
            raise TypeError(f"Repr.indent must be a str, int or None, not {type(indent)}")
        gap = "\n" + (self.maxlevel - level + 1) * indent
        return gap + "".join(piece + "," + gap for piece in pieces)[: -len(indent) or None]

    def _items(self, x, level, left, right, most, trail=""):
        if level <= 0 and x:
            inside = self.fillvalue
        else:
            shown = [self.repr1(item, level - 1) for item, _ in zip(x, range(most))]
            if len(x) > most:
                shown.append(self.fillvalue)
            inside = self._joined(shown, level)
            if len(x) == 1 and trail and self.indent is None:
                right = trail + right
        return f"{left}{inside}{right}"

    def repr_tuple(self, x, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._items(x, level, "[", "]", self.maxlist)

    def repr_array(self, x, level):
        return self._items(x, level, f"array('{x.typecode}', [", "])", self.maxarray) if x else f"array('{x.typecode}')"

    def repr_set(self, x, level):
        return self._items(_sorted(x), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        return self._items(_sorted(x), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"

    def repr_deque(self, x, level):
        return self._items(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = []
        for key, _ in zip(_sorted(x), range(self.maxdict)):
            pieces.append(f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}")
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + self._joined(pieces, level) + "}"

    def _cut(self, shown, most):
        if len(shown) <= most:
            return shown
        left = max(0, (most - 3) // 2)
        right = max(0, most - 3 - left)
        return shown[:left] + self.fillvalue + shown[len(shown) - right :]

    def repr_str(self, x, level):
        shown = x[: self.maxstring].__repr__()
        return self._cut(x.__repr__(), self.maxstring) if len(x) > self.maxstring else self._cut(shown, self.maxstring)

    def repr_int(self, x, level):
        return self._cut(x.__repr__(), self.maxlong)

    def repr_instance(self, x, level):
        try:
            shown = f"{x!r}"
        except Exception:
            return f"<{type(x).__name__} instance at {id(x):#x}>"
        return self._cut(shown, self.maxother)


def _sorted(x):
    try:
        return sorted(x)
    except Exception:
        return list(x)


aRepr = Repr()
repr = aRepr.repr
