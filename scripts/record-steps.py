"""Records which task steps real CPython makes for each program of tests/data/run/asyncio, beside it as .steps.

Usage: python3 scripts/record-steps.py [FOLDER OR FILE ...]

Runs every program under every CPython that is found (python3.9 to python3.13 on the PATH or under ~/.pyenv) by scripts/steps_loop.py, which says
what a line means. A .steps file has a part for each group of versions that agree, headed by `== VERSIONS`. A program with a line
`# steps: no` has none: it does not use the loop of `asyncio.run`, or depends on real time.
"""

import concurrent.futures
import pathlib
import shutil
import subprocess
import sys
import tempfile

SCRIPTS = pathlib.Path(__file__).parent
FOLDER = SCRIPTS.parent / "tests" / "data" / "run" / "asyncio"
VERSIONS = ["3.9", "3.10", "3.11", "3.12", "3.13"]


def interpreter(version):
    installed = sorted((pathlib.Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python"))
    return str(installed[-1]) if installed else shutil.which(f"python{version}")


def seen(program, python):
    """The steps, and what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "steps"
        command = [python, "-W", "ignore", SCRIPTS / "steps_loop.py", program, out]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=60)
        return out.read_text().replace(str(program), "main.py"), done.stdout


def record(program):
    if "# steps: no\n" in program.read_text():
        return
    parts = {}
    for version in VERSIONS:
        python = interpreter(version)
        if python is None:
            print(f"no CPython {version}: {program.name} is not recorded")
            return
        steps, _ = seen(program, python)
        if steps != seen(program, python)[0]:
            print(f"{program.name}: two runs under {version} differ")
            return
        # Nothing: the program needs a newer version.
        if steps:
            parts.setdefault(steps, []).append(version)
    text = "".join(f"== {' '.join(versions)}\n{steps}" for steps, versions in parts.items())
    program.with_suffix(".steps").write_text(text)


def main():
    programs = []
    for path in [pathlib.Path(name).absolute() for name in sys.argv[1:]] or [FOLDER]:
        programs.extend(sorted(path.rglob("*.py")) if path.is_dir() else [path])
    with concurrent.futures.ThreadPoolExecutor() as pool:
        list(pool.map(record, programs))


if __name__ == "__main__":
    main()
