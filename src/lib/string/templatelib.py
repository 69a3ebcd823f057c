"""The module `string.templatelib` of 3.14."""

import sys

if sys.version_info < (3, 14):
    message = "No module named 'string.templatelib'; 'string' is not a package"
    raise ModuleNotFoundError(message, name="string.templatelib")

from _templates import Interpolation, Template, convert

__all__ = ["Interpolation", "Template", "convert"]
