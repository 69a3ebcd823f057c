"""The program of a seed: a few parts on one topic. Each topic is a function that takes a `Draw` and gives lines."""

import textwrap
import warnings

from . import arithmetic, binary, calls, classes, comprehensions, containers, control, coroutines, formats, generators, groups, iterators
from . import lifetimes, numbers, order, parsing, patterns, picks, records, regexes, scopes, strings, texts, unicode, values
from .draw import Draw

TOPICS = {
    "arithmetic": arithmetic.lines,
    "binary": binary.lines,
    "calls": calls.lines,
    "classes": classes.lines,
    "comprehensions": comprehensions.lines,
    "containers": containers.lines,
    "control": control.lines,
    "coroutines": coroutines.lines,
    "formats": formats.lines,
    "generators": generators.lines,
    "groups": groups.lines,
    "iterators": iterators.lines,
    "lifetimes": lifetimes.lines,
    "numbers": numbers.lines,
    "order": order.lines,
    "parsing": parsing.lines,
    "patterns": patterns.lines,
    "picks": picks.lines,
    "records": records.lines,
    "regexes": regexes.lines,
    "scopes": scopes.lines,
    "strings": strings.lines,
    "texts": texts.lines,
    "unicode": unicode.lines,
    "values": values.lines,
}


# Topics whose syntax came with a version.
SINCE = {"patterns": 10, "groups": 11}


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
