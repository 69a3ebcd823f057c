"""How a process ends, and what its parent sees of it."""
import os
import sys
from multiprocessing import Process


def leave(how):
    if how == "return":
        return 5
    if how == "os._exit":
        os._exit(9)
    if how == "raise":
        raise SystemExit
    sys.exit(how)


if __name__ == "__main__":
    for how in ("return", None, 0, 3, 255, 256, -1, True, "os._exit", "raise"):
        p = Process(target=leave, args=(how,))
        p.start()
        p.join()
        print(repr(how), p.exitcode)
    p = Process(target=sys.exit, args=("a message",))
    p.start()
    p.join()
    print("message", p.exitcode)
