#!/usr/bin/env python3
"""Records what real CPythons say to the programs of tests/data/syntax.

Usage: scripts/record-syntax.py [FILE...]

Each .cases file holds programs, each followed by answers:

    f(
    >>> 3.9 line 1 SyntaxError: unexpected EOF while parsing
    >>> 3.10-3.13 line 1 SyntaxError: '(' was never closed

Add a program, run this, and its answers are written below it. The interpreters are python3.9 to python3.14, of
PATH or of pyenv; an absent one is named, and nothing is written.
"""
import glob
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

VERSIONS = [9, 10, 11, 12, 13, 14]
ASK = """
import json, sys, warnings
warnings.simplefilter("ignore")
def ask(source):
    try:
        compile(source, "main.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return "line %s %s: %s" % (error.lineno, type(error).__name__, error.msg)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)
    return "ok"
json.dump([ask(source) for source in json.load(sys.stdin)], sys.stdout)
"""


def interpreter(minor):
    found = glob.glob(os.path.expanduser(f"~/.pyenv/versions/3.{minor}.*/bin/python"))
    return found[-1] if found else shutil.which(f"python3.{minor}")


def programs(text):
    """The programs of a .cases file; a blank line after the answers before belongs to none."""
    found, lines, answered = [], [], False
    for line in text.splitlines(keepends=True):
        if line.startswith(">>> "):
            if not answered:
                found.append("".join(lines))
            lines, answered = [], True
        elif answered and not lines and line == "\n":
            continue
        else:
            lines.append(line)
            answered = False
    if "".join(lines).strip():
        found.append("".join(lines))
    return found


def summary(answers):
    """One line for each run of versions that say the same."""
    runs = []
    for minor, answer in zip(VERSIONS, answers):
        if runs and runs[-1][2] == answer:
            runs[-1][1] = minor
        else:
            runs.append([minor, minor, answer])
    for first, last, answer in runs:
        versions = f"3.{first}" if first == last else f"3.{first}-3.{last}"
        yield f">>> {versions} {answer}\n"


def main():
    missing = [f"python3.{minor}" for minor in VERSIONS if not interpreter(minor)]
    if missing:
        sys.exit(f"record-syntax: needs {', '.join(missing)}")
    root = Path(__file__).resolve().parent.parent / "tests/data/syntax"
    for path in [Path(name) for name in sys.argv[1:]] or sorted(root.glob("*.cases")):
        sources = programs(path.read_text())
        answers = []
        for minor in VERSIONS:
            run = subprocess.run(
                [interpreter(minor), "-c", ASK], input=json.dumps(sources), capture_output=True, text=True, check=True
            )
            answers.append(json.loads(run.stdout))
        blocks = ["".join([source, *summary(said)]) for source, said in zip(sources, zip(*answers))]
        path.write_text("\n".join(blocks))
        print(f"{path.name}: {len(sources)} programs")


if __name__ == "__main__":
    main()
