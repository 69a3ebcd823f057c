"""Records what CPython does with the programs of tests/data/run and tests/data/differences.

Usage: python3.13 scripts/record-run.py [FOLDER OR FILE ...]      (without any: all of them)

Beside NAME.py stands

    NAME.out        stdout; then, when there is any, "--- stderr ---" and what was written there; then, unless it is 0,
                    "--- exit 1 ---". A blank line goes before each heading. Valid for every version...
    NAME.to-3.11.out   ...but 3.11 and those before it (down to the next such file), which differ from later ones.
    NAME.in         what the program reads from stdin, if it does.

    NAME.differs    by hand: the other versions under which the simulated machine is known to differ, as "3.9 3.10". The test
                    fails when it no longer does. What differs under 3.13, the one chosen first, belongs to tests/data/differences.

A program that is not for every version begins with the line "# versions: 3.11-", "# versions: 3.9-3.11" or
"# versions: -3.12"; the ends are included. Programs that import `coroscope` only the simulated machine can run: their .out
is written by hand.

Each program runs twice, with different hash seeds: one that is not the same both times is refused. So that both sides can be
compared, here and by tests/run.rs: addresses become "at 0x...", the program is called main.py, and a traceback goes without
frames of the library and without lines of ^^^^.
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent / "tests" / "data"
FOLDERS = [ROOT / "run", ROOT / "differences"]
MINORS = range(9, 15)
SECONDS = 60
ATTEMPTS = 3  # Short sleeps are not kept on a busy machine.
ENTRY = re.compile(r'[ |]*File "(.*)", line \d+, in ')
MARKERS = re.compile(r"[ |]*[~^][~^ ]*$")


def interpreter(minor):
    installed = sorted(pathlib.Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python"))
    found = installed[-1] if installed else shutil.which(f"python3.{minor}")
    return str(found) if found else sys.exit(f"CPython 3.{minor} is not at hand, and the recordings are of every version")


def minors(source):
    """The minor numbers that the first line allows."""
    allowed = re.match(r"# versions: (?:3\.(\d+))?(?:-(?:3\.(\d+))?)?\n", source)
    if not allowed:
        return list(MINORS)
    first, last = allowed.groups()
    if "-" not in allowed[0]:
        last = first
    return [minor for minor in MINORS if int(first or 0) <= minor <= int(last or 99)]


def named(text, folder, library):
    """With the names that the simulated machine gives to places."""
    text = text.replace(f"{folder}/", "").replace(f"{library}/", "<lib>/")
    return re.sub(r"\bat 0x[0-9a-f]+", "at 0x...", text)


def own_frames(text):
    """Tracebacks without frames of the library and without lines of ^^^^."""
    kept, dropping = [], False
    for line in text.splitlines(keepends=True):
        entry = ENTRY.match(line)
        if entry:
            dropping = entry[1].startswith(("<lib>/", "<frozen "))
        elif dropping and not re.match(r"[ |]*    [^ |]", line):
            dropping = False
        if not dropping and not MARKERS.match(line):
            kept.append(line)
    return "".join(kept)


def run(program, python, seed):
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        shutil.copy(program, f"{folder}/main.py")
        given = program.with_suffix(".in")
        done = subprocess.run(
            [python, "main.py"],
            cwd=folder,
            env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", "HOME": folder},
            input=given.read_text() if given.exists() else "",
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
    home = pathlib.Path(os.path.realpath(python))
    library = home.parent.parent / "lib" / re.match(r"python3\.\d+", home.name)[0]
    recorded = named(done.stdout, folder, library)
    if done.stderr:
        recorded += "\n--- stderr ---\n" + own_frames(named(done.stderr, folder, library))
    if done.returncode:
        recorded += f"\n--- exit {done.returncode} ---\n"
    return recorded


def record(program, pythons):
    """What happened, in words; None when nothing changed."""
    source = program.read_text()
    if re.search(r"^(import|from) coroscope\b", source, re.M):
        return None
    said = {}
    for minor in minors(source):
        for _ in range(ATTEMPTS):
            said[minor] = run(program, pythons[minor], "0")
            if run(program, pythons[minor], "1") == said[minor]:
                break
        else:
            return f"REFUSED: not the same twice under 3.{minor}"
    if not said:
        return "REFUSED: no version runs it"
    files = {}
    for minor, text in said.items():
        later = said.get(minor + 1)
        if text != later:
            name = f".to-3.{minor}.out" if minor + 1 in said else ".out"
            files[program.with_suffix(name)] = text
    changed = False
    for old in program.parent.glob(f"{program.stem}.to-3.*.out"):
        if old not in files:
            old.unlink()
            changed = True
    for file, text in files.items():
        if not file.exists() or file.read_text() != text:
            file.write_text(text)
            changed = True
    return ", ".join(file.name for file in files) if changed else None


def main():
    paths = [pathlib.Path(name) for name in sys.argv[1:]] or FOLDERS
    programs = [program for path in paths for program in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    pythons = {minor: interpreter(minor) for minor in MINORS}
    refused = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for program, happened in zip(programs, pool.map(lambda program: record(program, pythons), programs)):
            if happened:
                print(program.name, happened)
                refused |= happened.startswith("REFUSED")
    sys.exit(refused)


main()
