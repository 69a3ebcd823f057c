"""The module `shutil`: files and folders in memory, copied, moved and removed."""

import fnmatch
import os
import sys

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
    "SpecialFileError", "ExecError", "make_archive", "get_archive_formats", "register_archive_format",
    "unregister_archive_format", "get_unpack_formats", "register_unpack_format", "unregister_unpack_format",
    "unpack_archive", "ignore_patterns", "chown", "which", "get_terminal_size", "SameFileError", "disk_usage",
]  # fmt: skip


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ExecError(OSError):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while piece := fsrc.read(length or 65536):
        fdst.write(piece)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.abspath(src) == os.path.abspath(dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source, open(dst, "wb") as target:
        copyfileobj(source, target)
    return dst


def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)


copy2 = copy


def copymode(src, dst, *, follow_symlinks=True):
    pass


copystat = copymode


def ignore_patterns(*patterns):
    def _ignore_patterns(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}

    return _ignore_patterns


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for name in names:
        if name in left_out:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        try:
            if os.path.isdir(source):
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((source, target, str(error)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    if sys.version_info < (3, 13):
        path = os.fspath(path)

    def failed(function, where, error):
        if onexc is not None:
            onexc(function, where, error)
        elif onerror is not None:
            onerror(function, where, (type(error), error, error.__traceback__))
        elif not ignore_errors:
            raise error

    def remove(folder):
        try:
            names = os.listdir(folder)
        except OSError as error:
            error.filename = folder
            failed(os.lstat if sys.version_info >= (3, 13) else os.listdir, folder, error)
            return
        for name in names:
            below = os.path.join(folder, name)
            if os.path.isdir(below):
                remove(below)
                continue
            try:
                os.unlink(below)
            except OSError as error:
                failed(os.unlink, below, error)
        try:
            os.rmdir(folder)
        except OSError as error:
            failed(os.rmdir, folder, error)

    remove(path)


def move(src, dst, copy_function=copy2):
    target = dst
    if os.path.isdir(dst):
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    if os.path.isdir(src) and (os.path.abspath(target) + "/").startswith(os.path.abspath(src) + "/"):
        raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
    if not os.path.exists(src):
        raise FileNotFoundError(2, "No such file or directory", src)
    os.rename(src, target)
    return target


def which(cmd, mode=1, path=None):
    """There are no programs."""
    return None


def get_terminal_size(fallback=(80, 24)):
    columns, lines = [os.environ.get(name, "") for name in ("COLUMNS", "LINES")]
    return os.terminal_size((int(columns) if columns.isdigit() else fallback[0], int(lines) if lines.isdigit() else fallback[1]))


def _absent(name):
    def function(*args, **kwargs):
        raise NotImplementedError(f"not simulated: shutil.{name}()")

    function.__name__ = function.__qualname__ = name
    return function


for _name in (
    "make_archive get_archive_formats register_archive_format unregister_archive_format get_unpack_formats "
    "register_unpack_format unregister_unpack_format unpack_archive chown disk_usage"
).split():
    globals()[_name] = _absent(_name)
