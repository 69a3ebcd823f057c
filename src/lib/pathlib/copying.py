"""What paths can do since 3.14: copy and move whole trees, and remember what they are."""

import _disk


class PathInfo:
    """What a path leads to, as `Path.info` tells it."""

    __slots__ = ("_path",)

    def __init__(self, path):
        self._path = path

    def __repr__(self):
        return f"<{type(self._path).__name__}.info>"

    def exists(self, *, follow_symlinks=True):
        return _disk.exists(self._path)

    def is_dir(self, *, follow_symlinks=True):
        return _disk.isdir(self._path)

    def is_file(self, *, follow_symlinks=True):
        return _disk.isfile(self._path)

    def is_symlink(self):
        return False


def _refused(words, source, target):
    return OSError(22, words, str(source), None, str(target))


def copied(source, target):
    """Copies a file, or a folder and all that is in it, to a path that becomes the copy's own."""
    here, there = _disk.place(source), _disk.place(target)
    if here == there:
        raise _refused("Source and target are the same path", source, target)
    if _disk.isdir(source):
        if there.startswith(here + "/"):
            raise _refused("Source path is a parent of target path", source, target)
        target.mkdir()
        for child in list(source.iterdir()):
            copied(child, target / child.name)
    else:
        target.write_bytes(source.read_bytes())
    return target


def moved(source, target):
    here, there = _disk.place(source), _disk.place(target)
    if here == there:
        raise _refused("Source and target are the same file", source, target)
    return source.rename(target)


def inside(path, folder):
    """Where a path goes that is put into a folder."""
    if not path.name:
        raise ValueError(f"{path!r} has an empty name")
    return path.with_segments(folder, path.name)
