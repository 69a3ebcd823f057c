"""A subclass of Process with a run of its own."""
import multiprocessing


class Worker(multiprocessing.Process):
    def __init__(self, queue, number):
        super().__init__(name=f"worker-{number}")
        self.queue = queue
        self.number = number
        self.result = None

    def run(self):
        self.result = self.number**2
        self.queue.put((self.name, self.result))


class Default(multiprocessing.Process):
    pass


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    workers = [Worker(queue, n) for n in range(3)]
    for worker in workers:
        worker.start()
    print(sorted(queue.get() for _ in workers))
    for worker in workers:
        worker.join()
        print(worker.name, worker.exitcode, worker.result)
    print(Default().name, Default(target=print).name)
