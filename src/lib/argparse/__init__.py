"""The module `argparse`: what a program is called with. Written anew; files as arguments and prefix files are not simulated."""

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


def FileType(mode="r", *args):
    def convert(text):
        return open(text, mode, *args)

    return convert
