"""Records what CPython prints for the programs of tests/data/run and tests/data/differences, beside each as .out.

Usage: python3.13 scripts/record-run.py [FOLDER OR FILE ...]

Programs that only the simulated machine can run (they import `coroscope`) have their .out written by hand.
"""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent / "tests" / "data"
FOLDERS = [ROOT / "run", ROOT / "differences"]


def programs(paths):
    for path in paths:
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def main():
    for program in programs([pathlib.Path(name) for name in sys.argv[1:]] or FOLDERS):
        if "coroscope" in program.read_text():
            continue
        done = subprocess.run([sys.executable, "-W", "ignore", program], stdout=subprocess.PIPE, text=True)
        program.with_suffix(".out").write_text(done.stdout)
        print(program.relative_to(ROOT) if program.is_relative_to(ROOT) else program, done.returncode)


main()
