"""Runs CPython's own tests on the simulated machine and prints a table.

Usage: python3.13 scripts/cpython-tests [--binary target/release/coroscope] [--verbose] [--record] [--write FOLDER] [TEST OR AREA ...]

The tests are those of the interpreter that runs this script (its Lib/test), on a machine of its version; nothing of them is kept here. Each file becomes
one program for the command line: what it imports from `test` (stand-ins from the folder support, or files of Lib/test), the
file itself, and harness.py, which runs test after test and says how each ended. The same program runs under CPython first: what
does not pass there with these stand-ins is not ordinary, and does not count. What ends the program counts as failed, and the
rest runs without it.
"""

import argparse
import collections
import concurrent.futures
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import test
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LIBRARY = pathlib.Path(test.__file__).parent
SECONDS = 120
ENDINGS = 12  # How many tests of a file may end the program.

# What stands together in docs/cpython-tests.md. First what CPYTHON.md calls ordinary.
AREAS = {
    "ordinary": """
test_yield_from test_except_star test_generators test_asyncgen test_contextlib_async test_sched test_queue
""",
    "asyncio": """
test_asyncio.test_taskgroups test_asyncio.test_timeouts test_asyncio.test_waitfor test_asyncio.test_staggered
test_asyncio.test_locks test_asyncio.test_queues test_asyncio.test_eager_task_factory test_asyncio.test_runners
test_asyncio.test_futures test_asyncio.test_tasks
""",
    "language": """
test_scope test_class test_descr test_unpack test_unpack_ex test_with test_generator_stop test_named_expressions test_patma
test_fstring test_raise test_exception_group test_exceptions test_property test_decorators test_super test_metaclass
test_subclassinit test_augassign test_binop test_compare test_contains test_iter test_enumerate test_listcomps test_genexps
test_keywordonlyarg test_positional_only_arg test_extcall test_global test_isinstance test_richcmp test_baseexception
test_funcattrs test_coroutines
""",
    "types": """
test_dict test_list test_tuple test_set test_str test_range test_slice test_bool test_int test_float test_pow test_types
test_sort
""",
    "library": """
test_contextlib test_functools test_itertools test_collections test_deque test_defaultdict test_ordered_dict test_userdict
test_enum test_dataclasses test_heapq test_bisect test_operator test_string test_textwrap test_copy test_abc test_context
test_math test_fractions test_statistics test_pprint test_reprlib
""",
    "threads": """
test_threading test_thread test_threading_local
test_concurrent_futures.test_future test_concurrent_futures.test_thread_pool test_concurrent_futures.test_wait
test_concurrent_futures.test_as_completed test_concurrent_futures.test_process_pool test_concurrent_futures.test_init
""",
}
# By file and by the beginning of their names: tests that do not count, and what they need that a simulated machine has not.
SIGNALS = "interrupts the main thread by a signal; there are no signals"
NOT_ORDINARY = {
    "test_asyncio.test_runners": {
        "RunTests.test_asyncio_run_without_uncancel": SIGNALS,
        "RunnerTests.test_interrupt_": SIGNALS,
    },
}
RECORD = ROOT / "docs" / "cpython-tests.md"
MAIN_VERSION = "3.13"
VERSION = ".".join(map(str, sys.version_info[:2]))
HEAD = """# CPython's own tests on the simulated machine

Written by `scripts/cpython-tests --record`, with the tests of CPython 3.13.0, and of 3.12.1 where a heading says so: the simulated machine runs the
version whose tests they are. Counted are those that CPython itself passes with the script's stand-ins for `test.support`; every other
one is named with its reason.
"""


def stand_ins():
    for path in sorted((HERE / "support").rglob("*.py")):
        parts = path.relative_to(HERE / "support").with_suffix("").parts
        yield ".".join(["test", *(part for part in parts if part != "__init__")]), path.read_text()


STAND_INS = dict(stand_ins())


# Modules that many tests import for a few of their functions, with the names they ask for. While the simulated machine has none,
# who uses one skips its test.
OTHERS = {
    "pickle": "dumps loads dump load Pickler Unpickler PicklingError PickleError",
    "doctest": "DocTestSuite testmod",
    "threading": "Thread Timer Lock RLock Event Condition Semaphore Barrier BrokenBarrierError local get_ident",
    "dis": "dis get_instructions Bytecode",
    "struct": "pack unpack calcsize",
    "copyreg": "pickle dispatch_table",
    "ast": "parse literal_eval",
    "locale": "setlocale getlocale localeconv",
    "platform": "system machine architecture",
    "pydoc": "render_doc",
    "shutil": "rmtree",
    "tempfile": "TemporaryFile TemporaryDirectory NamedTemporaryFile",
    "codecs": "encode decode lookup register_error",
    "unicodedata": "name normalize category",
    "cmath": "isnan exp",
    "array": "array",
    "queue": "Queue LifoQueue PriorityQueue SimpleQueue Empty Full",
    "multiprocessing": "get_context",
    "multiprocessing.process": "",
    "multiprocessing.util": "",
    "subprocess": "Popen",
    "unittest.mock": "Mock MagicMock patch call",
    "_py_abc": "",
    "_testinternalcapi": "has_inline_values",
}
ALSO = {
    "pickle": "HIGHEST_PROTOCOL = 5\nDEFAULT_PROTOCOL = 4\n",
    "_py_abc": "from abc import ABCMeta, get_cache_token\n",
}


def drop_simulated(binary):
    """Out of OTHERS go the modules that the simulated machine has."""
    tried = "".join(f"try:\n    import {name}\n    print('{name}')\nexcept ImportError:\n    pass\n" for name in OTHERS)
    for name in lines(simulator(binary), tried)[0]:
        del OTHERS[name]


def other(name):
    lines = ["import unittest", "def refuse(*args, **kwargs):", f"    raise unittest.SkipTest('{name}')"]
    return "\n".join([*lines, *(f"{each} = refuse" for each in OTHERS[name].split())]) + "\n" + ALSO.get(name, "")


def file_of(name):
    """Of the module `test.NAME`."""
    path = LIBRARY.joinpath(*name.split(".")[1:])
    return next((path for path in (path.with_suffix(".py"), path / "__init__.py") if path.exists()), None)


def needed(source, package):
    """Names of modules of `test` that a source imports."""
    yield from (f"{package}.{module}" for module in re.findall(r"^from \.(\w+) import", source, re.M))
    for module, names in re.findall(r"^\s*from (test[\w.]*) import \(?([\w, ]+)", source, re.M):
        yield module
        yield from (f"{module}.{name.split()[0]}" for name in names.split(",") if name.strip())
    yield from re.findall(r"^\s*import (test\.[\w.]+)", source, re.M)
    for names in re.findall(r"^\s*(?:import|from) ([\w., ]+)", source, re.M):
        yield from (name for name in re.split(r"[^\w.]+", names) if name in OTHERS)
    if re.search(r"^from unittest import mock", source, re.M):
        yield "unittest.mock"


def without_names(source):
    r"""The simulated machine does not know the names of characters: \N{...} is written as \u there, for both sides."""

    def character(match):
        try:
            return f"{match[1]}\\U{ord(unicodedata.lookup(match[2])):08x}"
        except KeyError:
            return match[0]

    return re.sub(r"(?<!\\)((?:\\\\)*)\\N\{([A-Za-z][A-Za-z0-9 -]+)\}", character, source)


def modules(name, found, around=frozenset()):
    """Fills `found` with the sources of a module and of all it needs, in the order in which they can run."""
    if name in found or name in around or name == "test":
        return
    around |= {name}
    if name in OTHERS:
        found[name] = other(name)
        return
    source = STAND_INS.get(name)
    if source is None:
        path = file_of(name)
        if path is None or name.startswith("test.support"):
            return
        source = without_names(path.read_text())
    parent = name.rpartition(".")[0]
    if parent in STAND_INS:
        modules(parent, found, around)
    for wanted in needed(source, parent):
        if wanted != name:
            modules(wanted, found, around)
    found[name] = source


def program(name, excluded):
    found = {}
    modules("test.support", found)
    modules(f"test.{name}", found)
    settings = f"MODULES = {json.dumps(found, ensure_ascii=False)}\nTESTED = {f'test.{name}'!r}\nEXCLUDED = {sorted(excluded)!r}\n"
    settings += f"NOT_ORDINARY = {tuple(NOT_ORDINARY.get(name, ()))!r}\n"
    return settings + (HERE / "harness.py").read_text()


def simulator(binary):
    return [binary, "run", "--python", VERSION]


def lines(command, text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "main.py")
        pathlib.Path(path).write_text(text)
        try:
            done = subprocess.run([*command, path], capture_output=True, text=True, timeout=SECONDS, stdin=subprocess.DEVNULL)
            return done.stdout.splitlines(), (done.stderr.strip().splitlines() or [""])[-1]
        except subprocess.TimeoutExpired as error:
            return (error.stdout or b"").decode(errors="replace").splitlines(), "no end"


def results(command, name):
    """How each test ended: {test: (word, reason)}."""
    ended, excluded = {}, set()
    for _ in range(ENDINGS):
        printed, error = lines(command, program(name, excluded))
        running = None
        for line in printed:
            if not line.startswith("@@ "):
                continue
            _, word, test, reason = (line + "  ").split(" ", 3)
            if word == "RUN":
                running = test
            elif word == "END":
                return ended
            else:
                running = None
                ended[test] = word, reason.strip()
        if running is None:
            return ended or {"(the file)": ("FAIL", error)}
        ended[running] = "FAIL", f"ends the program: {error}"
        excluded |= ended.keys()
    return ended


def judged(name, binary):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        commands = [[sys.executable, "-W", "ignore"], simulator(binary)]
        cpython, here = pool.map(lambda command: results(command, name), commands)
    ordinary = [test for test, (word, _) in cpython.items() if word == "PASS"]
    lost = here.get("(the file)", ("FAIL", "was not reached"))
    return ordinary, {test: here.get(test, lost) for test in ordinary}


class Table:
    """The results of an area, as text and as a section of the record."""

    def __init__(self, area):
        self.area, self.rows, self.failed, self.sums = area, [], {}, collections.Counter()

    def add(self, name, binary, verbose):
        ordinary, here = judged(name, binary)
        words = collections.Counter(word for word, _ in here.values())
        self.sums.update(words)
        self.rows.append((name, len(ordinary), words["PASS"], words["FAIL"], words["SKIP"]))
        failed = self.failed[name] = [(test, reason) for test, (word, reason) in here.items() if word != "PASS"]
        rate = f"{words['PASS'] / len(ordinary):.0%}" if ordinary else ""
        print("{:<40}{:>9}{:>8}{:>8}{:>8}".format(*self.rows[-1]) + f"{rate:>6}", flush=True)
        if verbose:
            for test, reason in failed:
                print(f"    {test}: {reason}")
        else:
            for reason, count in collections.Counter(reason for _, reason in failed).most_common(5):
                print(f"    {count} x {reason}")

    def section(self):
        passed, total = self.sums["PASS"], sum(self.sums.values())
        lines = [f"## {self.title()}: {passed} of {total}", "", "| test | ordinary | passed | failed | skipped |", "|---|---|---|---|---|"]
        lines += ["| " + " | ".join(map(str, row)) + " |" for row in self.rows]
        for name, failed in self.failed.items():
            if failed:
                lines += ["", f"`{name}`", ""]
                lines += [f"- {test}: {code(reason)}" for test, reason in failed]
        for name in self.failed:
            for start, why in NOT_ORDINARY.get(name, {}).items():
                lines += ["", f"Not ordinary: `{name}`, {start}...: {why}."]
        return "\n".join(lines) + "\n"

    def title(self):
        return self.area if VERSION == MAIN_VERSION else f"{self.area} of {VERSION}"


def code(reason):
    reason = re.sub(r"0x[0-9a-f]+", "0x...", reason).replace("`", "'")
    return f"`{reason}`"


def record(table):
    """Replaces the section of the table's area, or adds it."""
    old = RECORD.read_text() if RECORD.exists() else ""
    sections = {part.partition(":")[0]: f"## {part.rstrip()}\n" for part in old.split("\n## ")[1:]}
    sections[table.title()] = table.section()
    known = [*AREAS, *sections]
    order = sorted(sections, key=lambda title: (known.index(title.partition(" of ")[0]), title))
    RECORD.write_text("\n".join([HEAD, *(sections[title] for title in order)]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tests", nargs="*", default=[*AREAS], help="files of Lib/test, or areas: " + " ".join(AREAS))
    parser.add_argument("--binary", default=str(ROOT / "target/release/coroscope"))
    parser.add_argument("--verbose", action="store_true", help="the reason of each failure, not only the commonest")
    parser.add_argument("--write", type=pathlib.Path, help="write the programs there and run nothing")
    parser.add_argument("--record", action="store_true", help="write the areas into docs/cpython-tests.md")
    options = parser.parse_args()
    drop_simulated(options.binary)
    # 3.12 does not have all the files.
    areas = {area: [name for name in AREAS[area].split() if file_of(f"test.{name}")] for area in options.tests if area in AREAS}
    if others := [name for name in options.tests if name not in AREAS]:
        areas["others"] = others
    if options.write:
        for name in itertools.chain.from_iterable(areas.values()):
            (options.write / f"{name}.py").write_text(program(name, set()))
        return
    print(f"{'test':<40}{'ordinary':>9}{'passed':>8}{'failed':>8}{'skipped':>8}")
    sums = collections.Counter()
    for area, names in areas.items():
        table = Table(area)
        for name in names:
            table.add(name, options.binary, options.verbose)
        sums.update(table.sums)
        if options.record and area in AREAS:
            record(table)
    total = sum(sums.values())
    print(f"{'all':<40}{total:>9}{sums['PASS']:>8}{sums['FAIL']:>8}{sums['SKIP']:>8}{sums['PASS'] / max(total, 1):>6.0%}")


main()
