"""active_children knows who lives, and waits for those who are over."""
import multiprocessing
import time
from multiprocessing import Event, Process


def wait(event):
    event.wait()


if __name__ == "__main__":
    event = Event()
    print(multiprocessing.active_children())
    processes = [Process(target=wait, args=(event,), name=f"p{n}") for n in range(1, 3)]
    processes.insert(0, Process(target=time.sleep, args=(100,), name="p0"))
    for p in processes:
        p.start()
    print(sorted(p.name for p in multiprocessing.active_children()))
    processes[0].terminate()
    processes[0].join()
    print(sorted(p.name for p in multiprocessing.active_children()))
    event.set()
    for p in processes[1:]:
        p.join()
    print(multiprocessing.active_children(), multiprocessing.cpu_count() > 0)
    print(issubclass(multiprocessing.TimeoutError, multiprocessing.ProcessError))
    print(sorted(e.__name__ for e in multiprocessing.ProcessError.__subclasses__()))
