#!/usr/bin/env python3
"""Records what real CPythons print for the uncaught exceptions of tests/data/tracebacks, marks of `^^^^` included.

Usage: scripts/record-tracebacks.py [FILE...]

Each .cases file begins with definitions, up to the first line `### NAME`; each case is what follows such a line, run after
the definitions, and then the answers, each below a line that names its versions:

    ### division
    1 / 0
    >>> 3.9-3.10
    Traceback (most recent call last):
    ...

Add a case, run this, and its answers are written below it. Frames of CPython's library are left out.
"""
import concurrent.futures
import re
import subprocess
import sys
import tempfile
from pathlib import Path

MINORS = range(9, 14)
ROOT = Path(__file__).resolve().parent.parent / "tests/data/tracebacks"


def interpreter(minor):
    found = sorted(Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python"))
    return str(found[-1]) if found else f"python3.{minor}"


def said(program, minor):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "main.py").write_text(program)
        command = [interpreter(minor), "-W", "ignore", "main.py"]
        text = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr
        text = text.replace(f"{folder}/main.py", "main.py")
    lines, dropping = [], False
    for line in text.splitlines():
        if re.match(r'[ |]*File "', line):
            dropping = "/lib/python3." in line or "<frozen" in line
        elif not re.match(r"[ |]*    ", line):
            dropping = False
        if not dropping:
            lines.append(line)
    return "".join(line + "\n" for line in lines)


def main():
    pool = concurrent.futures.ThreadPoolExecutor()
    for path in [Path(name) for name in sys.argv[1:]] or sorted(ROOT.glob("*.cases")):
        preamble, *cases = re.split(r"(?m)^### ", path.read_text())
        sources = [re.split(r"(?m)^>>> ", case)[0].rstrip("\n") + "\n" for case in cases]
        jobs = []
        for source in sources:
            program = preamble + source.split("\n", 1)[1]
            jobs.append([pool.submit(said, program, minor) for minor in MINORS])
        blocks = [preamble]
        for source, answers in zip(sources, jobs):
            runs = []
            for minor, answer in zip(MINORS, answers):
                if runs and runs[-1][2] == answer.result():
                    runs[-1][1] = minor
                else:
                    runs.append([minor, minor, answer.result()])
            blocks.append("### " + source)
            for first, last, answer in runs:
                versions = f"3.{first}" if first == last else f"3.{first}-3.{last}"
                blocks.append(f">>> {versions}\n{answer}")
        path.write_text("".join(blocks))
        print(f"{path.name}: {len(sources)} cases")


main()
