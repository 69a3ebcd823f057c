"""Generates asyncio programs from seeds and records which steps CPython makes and what it prints, to be compared with the
simulated machine.

Usage: python3 scripts/fuzz-asyncio FOLDER FIRST:END [--version 3.13] [--batch 25]
       COROSCOPE_PROGRAMS=FOLDER cargo test --test steps

A batch of programs makes one file: NAME.py, and beside it NAME.steps and NAME.printed. A hundred seeds stand in
tests/data/fuzz-asyncio.
"""

import argparse
import importlib.util
import pathlib

from program import POSTLUDE, PRELUDE, Program

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent


def recorder():
    spec = importlib.util.spec_from_file_location("record_steps", SCRIPTS / "record-steps.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("seeds", help="FIRST:END")
    parser.add_argument("--version", default="3.13")
    parser.add_argument("--batch", type=int, default=25)
    options = parser.parse_args()
    first, end = map(int, options.seeds.split(":"))
    version = options.version
    minor = int(version.split(".")[1])
    record_steps = recorder()
    python = record_steps.interpreter(version)
    options.folder.mkdir(parents=True, exist_ok=True)
    for start in range(first, end, options.batch):
        batch = range(start, min(start + options.batch, end))
        program = options.folder / f"seeds_{batch.start}_to_{batch.stop}_under_{version}.py"
        program.write_text(PRELUDE + "".join(Program(seed, minor).text() for seed in batch) + POSTLUDE)
        steps, printed = record_steps.seen(program, python)
        program.with_suffix(".steps").write_text(f"== {version}\n{steps}")
        program.with_suffix(".printed").write_text(printed)


main()
