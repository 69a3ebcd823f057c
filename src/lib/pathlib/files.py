"""Paths that ask the disk in memory."""

import _disk

from .pure import _MINOR, PurePath, PurePosixPath, _split, _uri, fits_all


class Path(PurePath):
    __module__ = "pathlib"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        return cls(_disk.HOME)

    @classmethod
    def home(cls):
        return cls(_disk.HOME)

    def as_uri(self):
        return _uri(self)

    def absolute(self):
        return self.with_segments(_disk.HOME, self)

    def resolve(self, strict=False):
        at = _disk.place(self)
        if strict and not _disk.exists(at):
            raise FileNotFoundError(2, "No such file or directory", at)
        return self.with_segments(at)

    def expanduser(self):
        if not self._root and self._names[:1] == ["~"]:
            return self.with_segments(_disk.HOME, *self._names[1:])
        return self

    def exists(self, *, follow_symlinks=True):
        return _disk.exists(self)

    def is_file(self, *, follow_symlinks=True):
        return _disk.isfile(self)

    def is_dir(self, *, follow_symlinks=True):
        return _disk.isdir(self)

    def is_symlink(self):
        return False

    def samefile(self, other_path):
        return _disk.place(self) == _disk.place(other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", -1, encoding, errors, newline) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", -1, encoding, errors, newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        with self.open("wb") as file:
            return file.write(bytes(data))

    def touch(self, mode=0o666, exist_ok=True):
        if not self.exists():
            self.write_bytes(b"")
        elif not exist_ok:
            raise FileExistsError(17, "File exists", str(self))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        if exist_ok and self.is_dir():
            return
        if parents:
            _disk.makedirs(str(self), mode)
        else:
            _disk.mkdir(str(self), mode)

    def rmdir(self):
        _disk.rmdir(str(self))

    def unlink(self, missing_ok=False):
        if self.exists() or not missing_ok:
            _disk.remove(str(self))

    def rename(self, target):
        _disk.rename(str(self), str(target))
        return self.with_segments(target)

    replace = rename

    if _MINOR >= 14:

        def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
            from .copying import copied

            return copied(self, self.with_segments(target))

        def copy_into(self, target_dir, **kwargs):
            from .copying import inside

            return self.copy(inside(self, target_dir), **kwargs)

        def move(self, target):
            from .copying import moved

            return moved(self, self.with_segments(target))

        def move_into(self, target_dir):
            from .copying import inside

            return self.move(inside(self, target_dir))

        @property
        def info(self):
            from .copying import PathInfo

            return PathInfo(self)

    if _MINOR >= 13:

        @classmethod
        def from_uri(cls, uri):
            from urllib.parse import unquote

            if not uri.startswith("file:"):
                raise ValueError(f"URI does not start with 'file:': {uri!r}" if _MINOR < 14 else "URL is missing a 'file:' scheme")
            path = unquote(uri[5:].removeprefix("//localhost").removeprefix("//") if uri[5:7] == "//" else uri[5:])
            if not path.startswith("/"):
                raise ValueError(f"URI is not absolute: {uri!r}")
            return cls(path)

    def iterdir(self):
        return iter([self.joinpath(name) for name in _disk.listdir(str(self))])

    def glob(self, pattern):
        root, names = _split([pattern])
        if root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not names:
            raise ValueError(f"Unacceptable pattern: {str(pattern)!r}")
        for folder, folders, files in _disk.walk(_disk.place(self)):
            inside = [name for name in folder[len(_disk.place(self)) :].split("/") if name]
            if not inside and names == ["**"]:
                yield self
            for name in [*files, *folders]:
                folders_only = names[-1] == "**" and name in files
                if not folders_only and fits_all([*inside, name], names):
                    yield self.joinpath(*inside, name)

    def rglob(self, pattern):
        return self.glob("**/" + str(pattern))

    def stat(self, *, follow_symlinks=True):
        raise NotImplementedError("not simulated: Path.stat()")

    def owner(self):
        raise NotImplementedError("not simulated: Path.owner()")

    chmod = symlink_to = hardlink_to = stat


class PosixPath(Path, PurePosixPath):
    __module__ = "pathlib"
    __slots__ = ()
