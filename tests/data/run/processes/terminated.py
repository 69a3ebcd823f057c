"""Signals end processes: the exit code is their number, negative."""
import os
import signal
import time
from multiprocessing import Process


def forever():
    while True:
        time.sleep(100)


if __name__ == "__main__":
    for end in (Process.terminate, Process.kill, lambda p: os.kill(p.pid, signal.SIGTERM)):
        p = Process(target=forever)
        p.start()
        print(p.is_alive(), p.exitcode)
        end(p)
        p.join()
        print(p.is_alive(), p.exitcode, repr(p).split("exitcode=")[1])
        p.terminate()
        print(p.exitcode)
    p = Process(target=forever)
    p.start()
    print(p.join(timeout=0.05), p.exitcode)
    p.kill()
    p.join()
    print(p.exitcode == -signal.SIGKILL)
