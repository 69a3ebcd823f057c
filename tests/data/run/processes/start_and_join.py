"""Processes as threads: a target, arguments, a name; join and the exit code."""
from multiprocessing import Process, current_process, parent_process


def work(number, *, times=1):
    print("in", current_process().name, number * times, parent_process().name)


if __name__ == "__main__":
    print(current_process().name, parent_process(), current_process().daemon)
    for options in ({}, {"kwargs": {"times": 3}}, {"name": "named"}, {"daemon": True}):
        p = Process(target=work, args=(7,), **options)
        print(p.name, p.exitcode, p.is_alive(), p.pid, p.daemon)
        p.start()
        p.join()
        print(p.name, p.exitcode, p.is_alive(), p.pid > 0, p.join(0.1))
    p = Process()
    p.start()
    p.join()
    print(p.exitcode, p.name)
