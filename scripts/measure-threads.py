"""How long programs with threads and processes take under CPython and under the simulator.

    scripts/measure-threads.py [--write] [NAME ...]
    scripts/measure-threads.py --switches

Runs each program of tests/data/timing under every CPython at hand (3.9, 3.11, 3.13: five times, the median counts) and under the
simulator with as many cores as this machine has, and prints both with their ratio. --write records the table in docs/timing.md.
A loaded machine measures itself: run it on a quiet one. --switches counts instead how often threads that compute take turns in a
second, and how long their slices are.
"""

import glob
import os
import statistics
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAMS = os.path.join(ROOT, "tests/data/timing")
VERSIONS = ["3.9", "3.11", "3.13"]
RUNS = 5
# What is imported once is not measured.
BEFORE = """
import concurrent.futures.process, concurrent.futures.thread, coroscope, multiprocessing.pool, queue, sys, threading, time
_began = time.perf_counter()
"""
AFTER = "\nprint(time.perf_counter() - _began)\n"

# Threads that compute note whenever another one ran before them.
SWITCHES = """
import sys, threading, time
last = None
over = False
changes = []
def work(number):
    global last
    while not over:
        if last != number:
            last = number
            changes.append(time.perf_counter())
threads = [threading.Thread(target=work, args=(number,)) for number in range(%d)]
for thread in threads:
    thread.start()
time.sleep(1)
over = True
for thread in threads:
    thread.join()
slices = sorted(later - earlier for earlier, later in zip(changes, changes[1:]))
print(len(slices), slices[len(slices) // 2] * 1e3)
"""


def interpreter(version):
    found = sorted(glob.glob(os.path.expanduser(f"~/.pyenv/versions/{version}.*/bin/python")))
    return found[-1] if found else None


def real(python, text):
    paths = os.environ | {"PYTHONPATH": os.path.join(ROOT, "www")}
    runs = [subprocess.run([python, "-c", text], env=paths, capture_output=True, text=True, check=True) for _ in range(RUNS)]
    return statistics.median(float(run.stdout.split()[-1]) for run in runs)


def simulated(version, text, cores):
    return float(simulate(version, text, cores).split()[-1])


def simulate(version, text, cores):
    path = os.path.join(ROOT, "target", "timed.py")
    with open(path, "w") as file:
        file.write(text)
    command = [os.path.join(ROOT, "target/release/coroscope"), "run", "--python", version, "--cores", str(cores), path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def switches():
    print("| threads | version: switches in a second and median slice, CPython, simulated, ratios |", "|---|---|", sep="\n")
    cores = len(os.sched_getaffinity(0))
    for threads in (2, 3, 4):
        for version in VERSIONS:
            python = interpreter(version)
            if python is None:
                continue
            text = SWITCHES % threads
            measured = subprocess.run([python, "-c", text], capture_output=True, text=True, check=True).stdout
            (count, slice), (own_count, own_slice) = [map(float, out.split()) for out in (measured, simulate(version, text, cores))]
            ratios = f"{own_count / count:.2f}, {own_slice / slice:.2f}"
            print(f"| {threads} | {version}: {count:.0f} of {slice:.2f} ms, {own_count:.0f} of {own_slice:.2f} ms, {ratios} |", flush=True)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    names = arguments or sorted(name[:-3] for name in os.listdir(PROGRAMS) if name.endswith(".py"))
    cores = len(os.sched_getaffinity(0))
    pythons = [(version, interpreter(version)) for version in VERSIONS]
    lines = [
        "| program | " + " | ".join(f"{version}: CPython, simulated, ratio" for version, _ in pythons) + " |",
        "|---" * (len(pythons) + 1) + "|",
    ]
    print(*lines, sep="\n")
    within = total = 0
    for name in names:
        with open(os.path.join(PROGRAMS, name + ".py")) as file:
            text = BEFORE + file.read() + AFTER
        cells = []
        for version, python in pythons:
            if python is None:
                cells.append("not at hand")
                continue
            measured, predicted = real(python, text), simulated(version, text, cores)
            total += 1
            within += abs(predicted / measured - 1) <= 0.15
            cells.append(f"{measured * 1e3:.1f} ms, {predicted * 1e3:.1f} ms, {predicted / measured:.2f}")
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
        print(lines[-1], flush=True)
    print(f"{within} of {total} within 15 %, {cores} cores")
    if "--write" in sys.argv:
        with open(os.path.join(ROOT, "docs/timing.md"), "w") as file:
            file.write("# How long threads and processes take, here and under CPython\n\n")
            file.write("Elapsed time of the programs in `tests/data/timing`, measured by `scripts/measure-threads.py --write` on a machine of ")
            file.write(f"{cores} cores:\n{within} of {total} are within 15 %.\n\n" + "\n".join(lines) + "\n")


if "--switches" in sys.argv:
    switches()
else:
    main()
