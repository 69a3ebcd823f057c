"""The disk of the simulated machine: files and folders in memory. At first there are some empty folders."""

HOME = "/home/user"
# Contents by absolute path, as bytes. They come and go with the program.
FILES = {}
FOLDERS = {"/", "/home", HOME, "/tmp"}


def _spelled(path):
    return path.__fspath__() if hasattr(path, "__fspath__") else path


def place(path):
    """The absolute path of what is named."""
    path = _spelled(path)
    if isinstance(path, bytes):
        path = path.decode()
    if not isinstance(path, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    parts = []
    for part in (path if path.startswith("/") else HOME + "/" + path).split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)


def _folder_of(at):
    return at.rpartition("/")[0] or "/"


def need_folder(at, path):
    """The folder in which something is to be made."""
    folder = _folder_of(at)
    if folder in FILES:
        raise NotADirectoryError(20, "Not a directory", _spelled(path))
    if folder not in FOLDERS:
        raise FileNotFoundError(2, "No such file or directory", _spelled(path))


def exists(path):
    at = place(path)
    return at in FILES or at in FOLDERS


def isfile(path):
    return place(path) in FILES


def isdir(path):
    return place(path) in FOLDERS


def getsize(path):
    at = place(path)
    if at in FOLDERS:
        return 4096
    if at not in FILES:
        raise FileNotFoundError(2, "No such file or directory", _spelled(path))
    return len(FILES[at])


def listdir(path="."):
    at = place(path)
    if at in FILES:
        raise NotADirectoryError(20, "Not a directory", _spelled(path))
    if at not in FOLDERS:
        raise FileNotFoundError(2, "No such file or directory", _spelled(path))
    return [each.rpartition("/")[2] for each in [*FILES, *sorted(FOLDERS)] if each != "/" and _folder_of(each) == at]


def mkdir(path, mode=0o777):
    at = place(path)
    if at in FILES or at in FOLDERS:
        raise FileExistsError(17, "File exists", _spelled(path))
    need_folder(at, path)
    FOLDERS.add(at)


def makedirs(name, mode=0o777, exist_ok=False):
    at = place(name)
    if at in FILES or (at in FOLDERS and not exist_ok):
        raise FileExistsError(17, "File exists", _spelled(name))
    while at not in FOLDERS:
        if at in FILES:
            raise NotADirectoryError(20, "Not a directory", _spelled(name))
        FOLDERS.add(at)
        at = _folder_of(at)


def remove(path):
    at = place(path)
    if at in FOLDERS:
        raise IsADirectoryError(21, "Is a directory", _spelled(path))
    if at not in FILES:
        raise FileNotFoundError(2, "No such file or directory", _spelled(path))
    del FILES[at]


def rmdir(path):
    at = place(path)
    if listdir(path):
        raise OSError(39, "Directory not empty", _spelled(path))
    FOLDERS.remove(at)


def rename(src, dst):
    old, new = place(src), place(dst)
    if old not in FILES and old not in FOLDERS:
        raise FileNotFoundError(2, "No such file or directory", _spelled(src), None, _spelled(dst))
    need_folder(new, dst)
    if old in FILES:
        if new in FOLDERS:
            raise IsADirectoryError(21, "Is a directory", _spelled(src), None, _spelled(dst))
        FILES[new] = FILES.pop(old)
        return
    if new in FILES:
        raise NotADirectoryError(20, "Not a directory", _spelled(src), None, _spelled(dst))
    if old == new:
        return
    if new.startswith(old + "/"):
        raise OSError(22, "Invalid argument", _spelled(src), None, _spelled(dst))
    if new in FOLDERS and listdir(new):
        raise OSError(39, "Directory not empty", _spelled(src), None, _spelled(dst))
    for each in [each for each in FILES if each.startswith(old + "/")]:
        FILES[new + each[len(old) :]] = FILES.pop(each)
    for each in [each for each in FOLDERS if (each + "/").startswith(old + "/")]:
        FOLDERS.remove(each)
        FOLDERS.add(new + each[len(old) :])


def walk(top, topdown=True, onerror=None, followlinks=False):
    try:
        names = listdir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    top = top.__fspath__() if hasattr(top, "__fspath__") else top
    inside = top if top.endswith("/") else top + "/"
    folders = [name for name in names if isdir(inside + name)]
    files = [name for name in names if isfile(inside + name)]
    if topdown:
        yield top, folders, files
    for name in folders:
        yield from walk(inside + name, topdown, onerror)
    if not topdown:
        yield top, folders, files
