"""fork copies the process; spawn begins a fresh one, which imports the program."""
import multiprocessing

changed = "as imported"


class Point:
    def __init__(self, x):
        self.x = x


def report(queue, point=None):
    main = multiprocessing.current_process().name
    queue.put((main, changed, __name__, point and point.x))


if __name__ == "__main__":
    changed = "by main"
    for method in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        queue = context.Queue()
        p = context.Process(target=report, args=(queue, Point(5)))
        p.start()
        print(method, queue.get())
        p.join()
    print(sorted(multiprocessing.get_all_start_methods()), multiprocessing.get_start_method(allow_none=True))
    multiprocessing.set_start_method("spawn")
    print(multiprocessing.get_start_method(), type(multiprocessing.get_context()).__name__)
    for wrong in (lambda: multiprocessing.set_start_method("fork"), lambda: multiprocessing.get_context("thread")):
        try:
            wrong()
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        multiprocessing.get_context("fork").set_start_method("spawn")
    except ValueError as error:
        print(error)
    multiprocessing.set_start_method("fork", force=True)
    print(multiprocessing.get_start_method())
