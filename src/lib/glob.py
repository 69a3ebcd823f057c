"""The module `glob`: the paths that match a pattern of the shell."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob"]
_MAGIC = re.compile("[*?[]")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    if dir_fd is not None:
        raise NotImplementedError("not simulated: glob with dir_fd")
    start = "/" if pathname.startswith("/") else ""
    parts = [part for part in pathname.split("/") if part]
    if pathname.endswith("/"):
        parts.append("")
    root = os.fspath(root_dir) if root_dir is not None else ""
    found = _below(root, start, parts, recursive, include_hidden)
    # "**" alone stands for the folder itself, too, which has no name to give.
    return (path for path in found if path)


def _below(root, base, parts, recursive, hidden):
    if not parts:
        yield base
        return
    part, rest = parts[0], parts[1:]
    if recursive and part == "**":
        yield from _below(root, base, rest, recursive, hidden) if rest else [base]
        for name in _names(root, base, hidden):
            below = base + name
            is_folder = os.path.isdir(os.path.join(root, below))
            if is_folder:
                yield from _below(root, below + "/", parts, recursive, hidden) if rest else _everything(root, below, hidden)
            elif not rest:
                yield below
    elif part == "":
        yield base
    elif has_magic(part):
        for name in fnmatch.filter(_names(root, base, hidden or part.startswith(".")), part):
            yield from _deeper(root, base + name, rest, recursive, hidden)
    elif os.path.exists(os.path.join(root, base + part)):
        yield from _deeper(root, base + part, rest, recursive, hidden)


def _everything(root, folder, hidden):
    yield folder
    for name in _names(root, folder + "/", hidden):
        below = f"{folder}/{name}"
        if os.path.isdir(os.path.join(root, below)):
            yield from _everything(root, below, hidden)
        else:
            yield below


def _deeper(root, path, rest, recursive, hidden):
    if not rest:
        yield path
    elif os.path.isdir(os.path.join(root, path)):
        yield from _below(root, path + "/", rest, recursive, hidden)


def _names(root, base, hidden):
    folder = os.path.join(root, base) or "."
    names = os.listdir(folder) if os.path.isdir(folder) else []
    return [name for name in names if hidden or not name.startswith(".")]


def has_magic(s):
    return _MAGIC.search(s) is not None


def escape(pathname):
    return _MAGIC.sub(r"[\g<0>]", pathname)
