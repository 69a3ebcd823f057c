"""What a spawned process is given is pickled: what cannot be is refused before it starts."""
import multiprocessing
import threading


class Worker(multiprocessing.Process):
    def __init__(self, queue, function):
        super().__init__()
        self.queue = queue
        self.function = function

    def run(self):
        self.queue.put(self.function(self.name))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")

    def local():
        pass

    for target, args in ((lambda: 0, ()), (len, (threading.Lock(),)), (print, ((n for n in "ab"),))):
        try:
            multiprocessing.Process(target=target, args=args).start()
        except Exception as error:
            print(type(error).__name__, str(error).split(" at 0x")[0])
    queue = multiprocessing.Queue()
    p = Worker(queue, str.upper)
    p.start()
    print(queue.get())
    p.join()
    print(p.exitcode)
    import pickle

    for obj in (multiprocessing.Lock(), queue, multiprocessing.Value("i"), multiprocessing.SimpleQueue()):
        try:
            pickle.dumps(obj)
        except RuntimeError as error:
            print(error)
