"""SimpleQueue: a pipe and two locks."""
from multiprocessing import Process, SimpleQueue


def echo(inbox, outbox):
    for text in iter(inbox.get, None):
        outbox.put(text.upper())
    outbox.put(None)


if __name__ == "__main__":
    inbox, outbox = SimpleQueue(), SimpleQueue()
    p = Process(target=echo, args=(inbox, outbox))
    p.start()
    print(inbox.empty() in (True, False), outbox.empty())
    for text in ("one", "two", None):
        inbox.put(text)
    print(list(iter(outbox.get, None)))
    p.join()
    print(inbox.empty(), outbox.empty())
    try:
        outbox.put(lambda: 1)
    except Exception as error:
        print(type(error).__name__, str(error).split(" at ")[0])
    outbox.close()
