"""Paths that ask no disk."""

import sys

_MINOR = sys.version_info[1]


def _text(segment):
    if isinstance(segment, PurePath):
        return str(segment)
    path = segment.__fspath__() if hasattr(segment, "__fspath__") else segment
    if isinstance(path, str):
        return path
    kind = type(path).__name__
    if _MINOR >= 12:
        where = "argument should be a str or an os.PathLike object where __fspath__ returns a str, not "
        raise TypeError(where + f"{kind!r}")
    if hasattr(segment, "__fspath__") or isinstance(path, bytes):
        raise TypeError(f"argument should be a str object or an os.PathLike object returning str, not {type(path)!r}")
    raise TypeError(f"expected str, bytes or os.PathLike object, not {kind}")


def _split(segments):
    """Root and names."""
    root, names = "", []
    for segment in segments:
        text = _text(segment)
        if text.startswith("/"):
            root = "//" if text.startswith("//") and not text.startswith("///") else "/"
            names = []
        names += [name for name in text.split("/") if name and name != "."]
    return root, names


class PurePath:
    __module__ = "pathlib"
    __slots__ = ("_root", "_names")

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        self._root, self._names = _split(args)

    def _made(self, root, names):
        made = self.with_segments(root + "/".join(names))
        return made

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def __reduce__(self):
        return type(self), self.parts

    def __str__(self):
        return self._root + "/".join(self._names) or "."

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self)

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def as_uri(self):
        if _MINOR >= 14:
            from warnings import warn

            what = "pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. Use pathlib.Path.as_uri()."
            warn(what, DeprecationWarning, stacklevel=2)
        return _uri(self)

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

    def _key(self):
        return str(self).split("/")

    drive = property(lambda self: "")
    root = property(lambda self: self._root)
    anchor = property(lambda self: self._root)

    @property
    def parts(self):
        return tuple([self._root] * bool(self._root) + self._names)

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name.lstrip(".") if _MINOR >= 14 else self.name
        before, dot, after = name.rpartition(".")
        return dot + after if before and (after or _MINOR >= 14) else ""

    @property
    def suffixes(self):
        name = self.name
        return [] if name.endswith(".") and _MINOR < 14 else ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        return self.name[: len(self.name) - len(self.suffix)]

    @property
    def parent(self):
        return self._made(self._root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return _Parents(self)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._made(self._root, [*self._names[:-1], name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not stem and suffix and _MINOR >= 13:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or (suffix and not suffix.startswith(".")) or suffix == ".":
            raise ValueError(f"Invalid suffix {suffix!r}")
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self.with_name(self.stem + suffix)

    def is_absolute(self):
        return bool(self._root)

    def is_reserved(self):
        return False

    def is_relative_to(self, other, *more):
        other = self.with_segments(other, *more)
        return self.parts[: len(other.parts)] == other.parts

    def relative_to(self, other, *more, walk_up=False):
        other = self.with_segments(other, *more)
        shared = other
        steps = 0
        while self.parts[: len(shared.parts)] != shared.parts:
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}{_OLD_END}")
            if not shared._names:
                raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
            if shared.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            shared = shared.parent
            steps += 1
        return self._made("", [".."] * steps + list(self.parts[len(shared.parts) :]))

    def match(self, path_pattern, *, case_sensitive=None):
        root, names = _split([path_pattern])
        if not root and not names:
            raise ValueError("empty pattern")
        own = self._names
        if len(names) > len(own) or (root and (self._root != root or len(names) != len(own))):
            return False
        return all(fits(name, pattern) for name, pattern in zip(own[len(own) - len(names) :], names))

    if _MINOR >= 13:

        def full_match(self, pattern, *, case_sensitive=None):
            root, names = _split([pattern])
            return root == self._root and fits_all(self._names, names)


_OLD_END = "" if _MINOR >= 12 else " OR one path is relative and the other is absolute."


def _uri(path):
    if not path.is_absolute():
        raise ValueError("relative path can't be expressed as a file URI")
    safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
    return "file://" + "".join(chr(byte) if chr(byte) in safe else f"%{byte:02X}" for byte in bytes(path))


class PurePosixPath(PurePath):
    __module__ = "pathlib"
    __slots__ = ()


class _Parents:
    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._names)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[each] for each in range(*index.indices(len(self))))
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        names = self._path._names
        return self._path._made(self._path._root, names[: len(names) - 1 - index % len(self)])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


def fits(name, pattern):
    """Whether a name is as a pattern with `*`, `?` and `[...]` says."""
    import re

    parts = []
    at = 0
    while at < len(pattern):
        sign = pattern[at]
        end = pattern.find("]", at + 2)
        at += 1
        if sign == "*":
            parts.append(".*")
        elif sign == "?":
            parts.append(".")
        elif sign == "[" and end > 0:
            inside = pattern[at:end].replace("\\", "\\\\")
            parts.append(f"[^{inside[1:]}]" if inside.startswith("!") else f"[{inside}]")
            at = end + 1
        else:
            parts.append(re.escape(sign))
    return re.fullmatch("".join(parts), name, re.S) is not None


def fits_all(names, patterns):
    """The same of whole paths, where `**` stands for any number of names."""
    if not patterns:
        return not names
    if patterns[0] == "**":
        return any(fits_all(names[skipped:], patterns[1:]) for skipped in range(len(names) + 1))
    return bool(names) and fits(names[0], patterns[0]) and fits_all(names[1:], patterns[1:])
