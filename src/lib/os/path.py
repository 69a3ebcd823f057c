"""The module `os.path`: paths as texts. What asks the disk is not simulated."""

curdir = "."
pardir = ".."
sep = "/"
extsep = "."
altsep = None
pathsep = ":"
supports_unicode_filenames = False

defpath = "/bin:/usr/bin"
devnull = "/dev/null"


def _text(path):
    from os import fspath

    return fspath(path)


def isabs(s):
    return _text(s).startswith("/")


def join(a, *p):
    path = _text(a)
    for part in p:
        part = _text(part)
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path = f"{path}/{part}"
    return path


def split(p):
    p = _text(p)
    at = p.rfind("/") + 1
    head, tail = p[:at], p[at:]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = _text(p)
    name_at = p.rfind("/") + 1
    dot = p.rfind(".")
    # Leading dots belong to the name.
    if dot <= name_at or not p[name_at:dot].strip("."):
        return p, ""
    return p[:dot], p[dot:]


def splitdrive(p):
    return "", _text(p)


def normcase(s):
    return _text(s)


def normpath(path):
    path = _text(path)
    if not path:
        return "."
    # Two slashes at the beginning mean something, three do not.
    slashes = "//" if path.startswith("//") and not path.startswith("///") else "/" if path.startswith("/") else ""
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or not slashes and not parts or parts and parts[-1] == "..":
            parts.append(part)
        elif parts:
            parts.pop()
    return slashes + "/".join(parts) or "."


def abspath(path):
    from os import getcwd

    return normpath(join(getcwd(), path))


realpath = abspath


def relpath(path, start=None):
    if not path:
        raise ValueError("no path specified")
    here = [part for part in abspath(start or curdir).split("/") if part]
    there = [part for part in abspath(path).split("/") if part]
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    return "/".join([".."] * (len(here) - shared) + there[shared:]) or "."


def commonprefix(m):
    if not m:
        return ""
    first, last = min(m), max(m)
    for index, item in enumerate(first):
        if item != last[index]:
            return first[:index]
    return first


def commonpath(paths):
    paths = [_text(path) for path in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({path.startswith("/") for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    shared = commonprefix([[part for part in path.split("/") if part not in ("", ".")] for path in paths])
    return ("/" if paths[0].startswith("/") else "") + "/".join(shared)


def expanduser(path):
    from os import environ

    path = _text(path)
    if path == "~" or path.startswith("~/"):
        return environ.get("HOME", "/").rstrip("/") + path[1:] or "/"
    return path


def expandvars(path):
    import re
    from os import environ

    def value(match):
        return environ.get(match[1] or match[2], match[0])

    return re.sub(r"\$(?:(\w+)|\{([^}]*)\})", value, _text(path))


def splitroot(p):
    drive, rest = splitdrive(p)
    root = rest[:2] if rest.startswith("//") and not rest.startswith("///") else rest[:1] if rest.startswith("/") else ""
    return drive, root, rest[len(root) :]


def _absent(name):
    def function(*args):
        raise NotImplementedError(f"not simulated: os.path.{name}(), there are no files")

    function.__name__ = name
    return function


def _of_disk(name):
    def function(path):
        import _disk

        try:
            return getattr(_disk, name)(path)
        except ValueError:
            return False

    function.__name__ = function.__qualname__ = name
    return function


for _name in "exists isfile isdir getsize".split():
    globals()[_name] = _of_disk(_name)
lexists = exists
for _name in "isdevdrive isjunction islink ismount getmtime getatime getctime samefile sameopenfile samestat".split():
    globals()[_name] = _absent(_name)
