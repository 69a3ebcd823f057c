# versions: 3.11-
"""max_tasks_per_child, and contexts."""
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def pid():
    return os.getpid()


def name(_):
    return multiprocessing.current_process().name.split("-")[0]


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=1) as executor:
        pids = [executor.submit(pid).result() for _ in range(3)]
        print(len(set(pids)))
    for method in ("fork", "spawn"):
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context(method)) as executor:
            print(list(executor.map(name, [1])))
    for wrong in (0, "1", -1):
        try:
            ProcessPoolExecutor(1, max_tasks_per_child=wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    try:
        ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("fork"), max_tasks_per_child=1)
    except ValueError as error:
        print(error)
