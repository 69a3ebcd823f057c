"""Looks for programs that CPython and the simulated machine do not agree about.

Usage: python3.13 scripts/fuzz [--seeds FIRST:END] [--topics NAME,...] [--binary target/release/coroscope] [--python PATH] [--write FILE]

A seed gives a small program (see topics/). Many are run at once by both sides; what one prints and the other does not is
reduced to a few statements and shown with its seed. The exit status says whether there was any. --write puts the programs
of the seeds into one file, for tests/data/run/fuzz. Another CPython than the one that runs this is given by --python.
"""

import argparse
import pathlib
import sys

from batch import Batch, Sides
from reduce import reduced
from topics import SINCE, TOPICS, program

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BATCH = 50


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", default="0:1000", help="FIRST:END, or one seed")
    parser.add_argument("--topics", default=",".join(TOPICS))
    parser.add_argument("--binary", default=str(ROOT / "target/release/coroscope"))
    parser.add_argument("--python", default=sys.executable, help="of any version that is simulated")
    parser.add_argument("--write", type=pathlib.Path)
    parser.add_argument("--most", type=int, default=20, help="differences to show")
    return parser.parse_args()


def seeds(text):
    first, _, end = text.partition(":")
    return range(int(first), int(end) if end else int(first) + 1)


def main():
    options = arguments()
    sides = Sides(options.python, options.binary)
    topics = [topic for topic in options.topics.split(",") if SINCE.get(topic, 0) <= sides.minor]
    wanted = list(seeds(options.seeds))
    if options.write:
        options.write.write_text("# versions: 3.13\n" + Batch({seed: program(seed, topics) for seed in wanted}).text())
        return 0
    agreed, differences = 0, []
    for start in range(0, len(wanted), BATCH):
        batch = Batch({seed: program(seed, topics) for seed in wanted[start : start + BATCH]})
        found = batch.differences(sides)
        agreed += len(batch.programs) - len(found)
        for seed in found:
            differences.append(seed)
            if len(differences) <= options.most:
                print(f"--- seed {seed}", reduced(batch.programs[seed], sides), sep="\n", flush=True)
    print(f"{agreed} programs agree, {len(differences)} differ {differences}")
    return bool(differences)


sys.exit(main())
