#!/usr/bin/env python3
"""Records what CPython computes with numbers and texts, for tests/text.rs to compare.

    scripts/record-text.py [CASES]

Runs itself in every CPython from 3.9 to 3.13 that pyenv has, and writes tests/data/text/TOPIC.txt.
A line is an operation, its arguments and its result, separated by tabs; where versions differ there is a
result for each, `3.9,3.10=...`. CASES is how many random cases an operation gets.
"""
import json
import math
import os
import struct
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "tests" / "data" / "text"
VERSIONS = ["3.9", "3.10", "3.11", "3.12", "3.13"]
HASH_SEED = "12345"


def encode(value):
    """A value as the tests read it: floats by their bits, texts in ASCII."""
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return "nan" if math.isnan(value) else "f" + struct.pack(">d", value).hex()
    if isinstance(value, complex):
        return "[%s, %s]" % (encode(value.real), encode(value.imag))
    if isinstance(value, str):
        shown = "".join(c if " " <= c <= "~" and c not in '\\"' else "\\u{%x}" % ord(c) for c in value)
        return '"%s"' % shown
    if isinstance(value, (bytes, bytearray)):
        return encode(bytes(value).decode("latin-1"))
    return "[%s]" % ", ".join(map(encode, value))


def outcome(operation, args):
    try:
        return encode(operation(*args))
    except Exception as error:
        message = error.args[0] if len(error.args) == 1 else error
        return "%s %s" % (type(error).__name__, encode(str(message)))


sys.path.insert(0, str(ROOT / "scripts"))


def record(cases):
    from record_text_topics import topics

    lines = {}
    for topic, operations in topics(cases).items():
        lines[topic] = [
            [name, *map(encode, args), outcome(operation, args)] for name, operation, argss in operations for args in argss
        ]
    json.dump(lines, sys.stdout)


def interpreter(version):
    found = sorted(Path.home().glob(".pyenv/versions/%s.*/bin/python" % version))
    if not found:
        sys.exit("no CPython %s under ~/.pyenv/versions: `pyenv install %s`" % (version, version))
    return found[-1]


def main(cases):
    answers = {}
    environment = dict(os.environ, PYTHONHASHSEED=HASH_SEED, PYTHONDONTWRITEBYTECODE="1")
    for version in VERSIONS:
        command = [interpreter(version), "-W", "ignore", __file__, "--record", str(cases)]
        answers[version] = json.loads(subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE).stdout)
    OUT.mkdir(parents=True, exist_ok=True)
    for topic in answers[VERSIONS[0]]:
        with open(OUT / (topic + ".txt"), "w", encoding="ascii") as file:
            for rows in zip(*(answers[version][topic] for version in VERSIONS)):
                call = rows[0][:-1]
                assert all(row[:-1] == call for row in rows), rows
                by_result = {}
                for version, row in zip(VERSIONS, rows):
                    by_result.setdefault(row[-1], []).append(version)
                if len(by_result) == 1:
                    results = [rows[0][-1]]
                else:
                    results = [",".join(versions) + "=" + result for result, versions in by_result.items()]
                file.write("\t".join([*call, "->", *results]) + "\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--record"]:
        record(int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 25)
