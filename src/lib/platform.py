"""The module `platform`: what the simulated machine says it is."""

import sys
from collections import namedtuple

_Uname = namedtuple("uname_result", "system node release version machine processor")


def system():
    return "Linux"


def node():
    return "simulated"


def release():
    return "6.1"


def version():
    return "simulated"


def machine():
    return "x86_64"


def processor():
    return ""


def architecture(executable="", bits="", linkage=""):
    return ("64bit", "ELF")


def uname():
    return _Uname(system(), node(), release(), version(), machine(), processor())


def platform(aliased=False, terse=False):
    return "Linux-6.1-x86_64-with-glibc2.36"


def python_version():
    return ".".join([str(part) for part in sys.version_info[:3]])


def python_version_tuple():
    return tuple(python_version().split("."))


def python_implementation():
    return "CPython"


def python_compiler():
    return "Coroscope"


def python_build():
    return ("main", "Jan  1 2026 00:00:00")


def python_branch():
    return ""


python_revision = python_branch


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return ("glibc", "2.36")
