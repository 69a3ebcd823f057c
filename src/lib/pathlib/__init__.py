"""The module `pathlib`: paths as objects. Those of Windows are not simulated; files live in memory (see `_disk`)."""

from .files import Path, PosixPath
from .pure import PurePath, PurePosixPath

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


def _absent(name):
    def refuse(*args):
        raise NotImplementedError(f"not simulated: pathlib.{name}")

    refuse.__name__ = name
    return refuse


PureWindowsPath = _absent("PureWindowsPath")
WindowsPath = _absent("WindowsPath")
