"""SharedMemory: bytes that several processes see."""
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def change(name):
    block = SharedMemory(name)
    block.buf[0] = 200
    block.buf[4:8] = b"wxyz"
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    print(block.size >= 16, block.name == SharedMemory(block.name).name)
    block.buf[:4] = bytes([1, 2, 3, 4])
    p = Process(target=change, args=(block.name,))
    p.start()
    p.join()
    print(bytes(block.buf[:8]), block.buf[0], len(block.buf) >= 16, block.buf[-1])
    for wrong in (
        lambda: block.buf.__setitem__(0, 256),
        lambda: block.buf.__setitem__(slice(0, 2), b"abc"),
        lambda: block.buf[100_000],
        lambda: SharedMemory(create=True, size=0),
        lambda: SharedMemory(create=True, size=-1),
        lambda: SharedMemory("no_such_block"),
        lambda: SharedMemory(),
    ):
        try:
            wrong()
        except (ValueError, IndexError, TypeError, OSError) as error:
            print(type(error).__name__, error)
    block.close()
    block.unlink()
    try:
        SharedMemory(block.name)
    except FileNotFoundError as error:
        print("gone", error.errno)
