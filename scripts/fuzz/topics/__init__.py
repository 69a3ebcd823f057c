"""The program of a seed: a few parts on one topic. Each topic is a function that takes a `Draw` and gives lines."""

import textwrap
import warnings

from . import arithmetic, calls, classes, containers, control, formats, generators, patterns, strings, values
from .draw import Draw

TOPICS = {
    "arithmetic": arithmetic.lines,
    "calls": calls.lines,
    "classes": classes.lines,
    "containers": containers.lines,
    "control": control.lines,
    "formats": formats.lines,
    "generators": generators.lines,
    "patterns": patterns.lines,
    "strings": strings.lines,
    "values": values.lines,
}


def program(seed, topics):
    """Drawn until CPython takes it: not every pattern or assignment that can be put together is allowed."""
    draw = Draw(seed)
    while True:
        text = "\n".join(TOPICS[draw.of(topics)](draw))
        try:
            with warnings.catch_warnings(action="ignore"):
                compile("def f():\n" + textwrap.indent(text, "    "), "", "exec")
            return text
        except SyntaxError:
            pass
