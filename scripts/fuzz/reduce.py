"""Makes a program that differs small: statements go, or give way to their bodies, as long as the difference stays."""

import ast
import time

from batch import NO_END, Batch

# Seconds for one program: what is found then is small enough to go on by hand.
PATIENCE = 60


def outputs(lines, sides):
    return sides.printed(Batch({0: lines}))


def differs(lines, sides, fails=None):
    """A smaller program counts only when it still `fails`, or still does not: else a removed definition misleads."""
    expected, here = outputs(lines, sides)
    return expected != here and NO_END not in expected + here and fails in (None, "uncaught" in expected)


def bodies(tree):
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody", "handlers"):
            body = getattr(node, field, None)
            if isinstance(body, list) and body:
                yield body


def smaller(tree):
    """Every tree that has one statement less, biggest steps first; the tree is changed in place and mended again."""
    for body in bodies(tree):
        for size in (len(body) // 2, 1):
            if size == 0:
                continue
            for start in range(len(body) - size, -1, -1):
                removed = body[start : start + size]
                insides = [[]] if size > 1 else [[], *(inner for inner in bodies(removed[0]) if isinstance(inner[0], ast.stmt))]
                for inside in insides:
                    body[start : start + size] = inside
                    yield tree
                    body[start : start + len(inside)] = removed


def valid(tree):
    try:
        text = ast.unparse(tree)
        ast.parse(text)
        compile("def f():\n" + "".join(f"    {line}\n" for line in text.splitlines()), "", "exec")
        return text
    except (SyntaxError, ValueError, IndexError, AttributeError):
        return None


def step(text, sides, fails, until):
    for tree in smaller(ast.parse(text)):
        if time.monotonic() > until:
            return None
        candidate = valid(tree)
        if candidate and candidate != text and differs(candidate, sides, fails):
            return candidate
    return None


def reduced(text, sides):
    """The smallest program found, and what the two print."""
    unparsed = ast.unparse(ast.parse(text))
    if differs(unparsed, sides):
        text = unparsed
        fails = "uncaught" in outputs(text, sides)[0]
        until = time.monotonic() + PATIENCE
        while smallest := step(text, sides, fails, until):
            text = smallest
    expected, here = outputs(text, sides)
    return f"{text}\n  CPython: {only(expected, here)}\n  here:    {only(here, expected)}"


def only(text, other):
    """The lines from the first that differs, shortened."""
    lines, others = text.splitlines(), other.splitlines()
    at = next((at for at, (a, b) in enumerate(zip(lines, others)) if a != b), min(len(lines), len(others)))
    return "\n           ".join(line[:200] for line in lines[at : at + 4]) or "(nothing more)"
