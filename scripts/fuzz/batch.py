"""Many programs in one file, so that starting costs little; and what both sides print for each."""

import os
import re
import resource
import subprocess
import tempfile
from itertools import zip_longest

# What a run may take on a busy machine: so much to start, and so much for each program.
START, EACH = 10, 1
MOST_SECONDS = 200
MEMORY = 4 << 30
NO_END = "no end\n"

# What every program may use. A section is found again by its heading.
PRELUDE = '''\
import bisect, calendar, collections, copy, datetime, decimal, difflib, fnmatch, functools, gc, heapq, itertools, json, math, operator
import pprint, re, shlex, statistics, string, struct, textwrap, unicodedata
from collections import namedtuple
from dataclasses import InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from decimal import Decimal as D
from enum import Enum, Flag, IntEnum, IntFlag, auto
from fractions import Fraction as F
from typing import ClassVar


def show(*thunks):
    for thunk in thunks:
        try:
            print(repr(thunk()))
        except Exception as error:
            print(type(error).__name__, error)


def hash(value, hash=hash):
    """Without that of a nan, which is an address."""
    return hash(value) if value == value else "nan"


gc.disable()


def run(seed, program):
    """What the program leaves in the module and in cycles goes at its end, and not while another runs."""
    print("=== seed", seed)
    known = set(globals())
    try:
        program()
    except BaseException as error:
        print("uncaught", type(error).__name__, error)
    for name in sorted(set(globals()) - known):
        del globals()[name]
    gc.collect()


'''


class Sides:
    """The CPython and the simulated machine that are compared, of one version."""

    def __init__(self, python, binary):
        self.python, self.binary = python, binary
        version = "import sys; print('%d.%d' % sys.version_info[:2])"
        self.version = subprocess.run([python, "-c", version], capture_output=True, text=True, check=True).stdout.strip()
        self.minor = int(self.version.partition(".")[2])

    def printed(self, batch):
        """By CPython, and here."""
        commands = [self.python, "-W", "ignore"], [self.binary, "run", "--python", self.version]
        both = tuple(printed(command, batch.text(), START + EACH * len(batch.programs)) for command in commands)
        # Before 3.11 CPython's texts have other hashes, which sets show.
        return both if self.minor >= 11 else tuple(re.sub(r"{([^{}:]*)}", sorted_members, text) for text in both)


class Batch:
    def __init__(self, programs):
        self.programs = programs

    def text(self):
        parts = [PRELUDE]
        for seed, lines in self.programs.items():
            body = "".join(f"    {line}\n" if line else "\n" for line in lines.splitlines())
            parts.append(f"def program_{seed}():\n{body}\n\nrun({seed}, program_{seed})\n\n\n")
        return "".join(parts).rstrip("\n") + "\n"

    def differences(self, sides):
        """Seeds of the programs about which the two do not agree, or that do not end."""
        expected, here = sides.printed(self)
        if expected == here and NO_END not in expected:
            return []
        seeds, ended = list(self.programs), NO_END not in expected + here
        expected, here = sections(expected), sections(here)
        if not ended or len(expected) < len(seeds) or len(here) < len(expected):
            # It did not get to the end: which of them is it?
            if len(seeds) == 1:
                return seeds
            half = len(seeds) // 2
            parts = seeds[:half], seeds[half:]
            return [found for part in parts for found in Batch({seed: self.programs[seed] for seed in part}).differences(sides)]
        return [seed for seed in seeds if not alike(expected[str(seed)], here.get(str(seed), ""))]


def alike(expected, here):
    """Line by line. Here the objects of a program may take 512 MB: a line that wants more says so, and only it may differ."""
    pairs = zip_longest(expected.splitlines(), here.splitlines(), fillvalue="")
    return all(theirs == ours or "MemoryError" in ours for theirs, ours in pairs)


def sorted_members(shown):
    return "{" + ", ".join(sorted(shown[1].split(", "))) + "}"


def sections(text):
    return dict(part.partition("\n")[::2] for part in text.split("=== seed ")[1:])


def limited():
    """Whatever becomes of this program, those that it started do not go on for ever."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


def printed(command, text, seconds):
    """Stdout, without addresses, and exit status; stderr only when that is not 0."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "main.py")
        with open(path, "w") as file:
            file.write(text)
        try:
            done = subprocess.run([*command, path], capture_output=True, text=True, timeout=seconds, env={"PYTHONHASHSEED": "0"}, preexec_fn=limited)
        except subprocess.TimeoutExpired as error:
            return (error.stdout or b"").decode() + NO_END
    out = re.sub(r"\bat 0x[0-9a-fA-F]+", "at 0x...", done.stdout)
    return out + (f"exit {done.returncode}\n{done.stderr[-600:]}" if done.returncode else "")
