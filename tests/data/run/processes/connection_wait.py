"""wait tells which of several connections and processes are ready."""
import time
from multiprocessing import Pipe, Process, set_start_method
from multiprocessing.connection import wait


def late(connection, delay, word):
    time.sleep(delay)
    connection.send(word)
    connection.close()


if __name__ == "__main__":
    set_start_method("fork")
    readers, processes = [], []
    for number, word in enumerate(("first", "second", "third")):
        reader, writer = Pipe(duplex=False)
        p = Process(target=late, args=(writer, 0.2 * number + 0.1, word))
        p.start()
        writer.close()
        readers.append(reader)
        processes.append(p)
    print(wait(readers, timeout=0))
    while readers:
        for reader in wait(readers):
            try:
                print(reader.recv())
            except EOFError:
                readers.remove(reader)
    ended = wait([p.sentinel for p in processes], timeout=5)
    print(len(ended) > 0, ended[0] in [p.sentinel for p in processes])
    for p in processes:
        p.join()
    print(sorted(wait([p.sentinel for p in processes])) == sorted(p.sentinel for p in processes))
