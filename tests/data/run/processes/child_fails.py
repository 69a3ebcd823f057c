"""The traceback of a process goes to stderr, its exit code is 1, its parent goes on."""
import multiprocessing


def inner(x):
    return 1 / x


def fail():
    try:
        inner(0)
    except ZeroDivisionError as error:
        raise ValueError("wrapped") from error


class Failing(multiprocessing.Process):
    def run(self):
        raise KeyError("in run")


if __name__ == "__main__":
    for p in (
        multiprocessing.Process(target=inner, args=(0,)),
        multiprocessing.Process(target=fail, name="failing"),
        Failing(),
        multiprocessing.Process(target=inner),
    ):
        p.start()
        p.join()
        print(p.name, p.exitcode)
