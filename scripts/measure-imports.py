"""What importing costs under CPython 3.13: writes src/vm/import_times.txt.

    ~/.pyenv/versions/3.13.0/bin/python scripts/measure-imports.py

Each module of src/lib that CPython has too, and each that it imports, is imported by a fresh interpreter under `-X importtime`, from
its .pyc in a warm cache. Of many runs the least counts: a loaded machine only ever adds. A line of the file is a module, the microseconds
of its own, and the modules that it imports besides; those that the interpreter has loaded before it runs a program cost nothing.
"""

import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LIBRARY = os.path.join(ROOT, "src/lib")
OUT = os.path.join(ROOT, "src/vm/import_times.txt")
NATIVE = ["math", "random", "sys", "time"]
RUNS = 40


def simulated():
    """The modules of the library, by the paths of their files."""
    for folder, _, files in os.walk(LIBRARY):
        package = os.path.relpath(folder, LIBRARY).replace(os.sep, ".")
        for file in files:
            parts = [part for part in (package, file.removesuffix(".py")) if part not in (".", "__init__")]
            if file.endswith(".py") and not any(part.startswith("_") for part in parts):
                yield ".".join(parts)
    yield from NATIVE


def measured(text):
    """Self microseconds and depth of each module that running the text loads, in the order in which they were done."""
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(text)
        file.flush()
        # Isolated and without the machine's own site packages.
        command = [sys.executable, "-I", "-S", "-X", "importtime", file.name]
        run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        return None
    rows = [line.split("|") for line in run.stderr.splitlines()[1:] if line.startswith("import time:")]
    # What its package has imported already is told once more at the end, when it is only looked up.
    once = {}
    for taken, _, name in rows:
        once.setdefault(name.strip(), (name.strip(), int(taken.split(":")[1]), len(name) - len(name.lstrip())))
    return list(once.values())


def least(text):
    """As `measured`, the least of all runs for each module."""
    first = measured(text)
    if first is None:
        return None
    times = {name: taken for name, taken, _ in first}
    for _ in range(RUNS - 1):
        for name, taken, _ in measured(text):
            times[name] = min(times.get(name, taken), taken)
    return [(name, times[name], depth) for name, _, depth in first]


def loaded(name, table):
    """All that importing it loads."""
    found, to_do = set(), [name]
    while to_do:
        name = to_do.pop()
        if name in table and name not in found:
            found.add(name)
            to_do += table[name][1]
    return found


def reduce(table):
    """Leaves out what others of a module's imports import anyway."""
    for name, (own, needs) in table.items():
        all_of_it = loaded(name, table)
        for needed in needs:
            before = table[name]
            table[name] = (own, [other for other in before[1] if other != needed])
            if loaded(name, table) != all_of_it:
                table[name] = before


def main():
    # What `site` loads belongs to the start too.
    at_start = [name for name, _, _ in measured("import site, os, io, codecs, abc, stat, posixpath")]
    at_start += ["sys", "builtins", "_imp", "_thread", "_warnings", "_weakref"]
    before = "import site\n"
    table = {name: (0, []) for name in at_start}
    to_do = sorted(set(simulated()) - set(table))
    while to_do:
        name = to_do.pop()
        if name in table:
            continue
        rows = [row for row in least(f"{before}import {name}") or [] if row[0] not in at_start]
        if name not in [row[0] for row in rows]:
            continue
        at = [row[0] for row in rows].index(name)
        own = rows[at][1]
        # One level below it, or beside it: its packages, and what the interpreter loads for it.
        top = rows[at][2]
        needs = [row[0] for row in rows[:at] if row[2] <= top + 2] + [row[0] for row in rows[at + 1 :]]
        table[name] = (own, needs)
        to_do += needs
    reduce(table)
    with open(OUT, "w") as file:
        for name in sorted(table):
            own, needs = table[name]
            print(name, own, *needs, file=file)


if __name__ == "__main__":
    main()
