"""The module `argparse`: what a program is called with. Written anew; files as arguments and prefix files are not simulated."""

import sys

from .actions import Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, Namespace
from .actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE
from .help import ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter
from .help import RawTextHelpFormatter
from .parser import ArgumentParser

__all__ = [
    "ArgumentParser",
    "ArgumentError",
    "ArgumentTypeError",
    "BooleanOptionalAction",
    "FileType",
    "HelpFormatter",
    "ArgumentDefaultsHelpFormatter",
    "RawDescriptionHelpFormatter",
    "RawTextHelpFormatter",
    "MetavarTypeHelpFormatter",
    "Namespace",
    "Action",
    "ONE_OR_MORE",
    "OPTIONAL",
    "PARSER",
    "REMAINDER",
    "SUPPRESS",
    "ZERO_OR_MORE",
]


class FileType:
    """Opens what an argument names; "-" is a standard stream."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __call__(self, string):
        if string == "-":
            if not any(letter in self._mode for letter in "rwax"):
                raise ValueError(f'argument "-" with mode {self._mode}')
            stream = sys.stdin if "r" in self._mode else sys.stdout
            return stream.buffer if "b" in self._mode else stream
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as error:
            raise ArgumentTypeError(f"can't open '{string}': {error}")

    def __repr__(self):
        given = [repr(each) for each in (self._mode, self._bufsize) if each != -1]
        given += [f"{name}={each!r}" for name, each in (("encoding", self._encoding), ("errors", self._errors)) if each is not None]
        return f"{type(self).__name__}({', '.join(given)})"
