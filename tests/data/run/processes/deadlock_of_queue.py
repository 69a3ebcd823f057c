"""The parent joins before it reads: the child's feeder thread waits for room in the pipe, the child for its feeder, the parent for the
child."""
import multiprocessing as mp

import coroscope  # under CPython this program never ends


def produce(queue):
    queue.put("x" * 1_000_000)
    print("put", flush=True)


if __name__ == "__main__":
    queue = mp.Queue()
    process = mp.Process(target=produce, args=(queue,))
    process.start()
    process.join()
    print(len(queue.get()))
