"""Both ends of a pipe, objects and bytes."""
from multiprocessing import Pipe, Process


def answer(connection):
    while True:
        question = connection.recv()
        if question is None:
            break
        connection.send({"question": question, "answer": question * 2})
    connection.send_bytes(b"bye")
    connection.close()


if __name__ == "__main__":
    mine, theirs = Pipe()
    p = Process(target=answer, args=(theirs,))
    p.start()
    theirs.close()
    for question in (1, "ab", [1, 2], (None,)):
        mine.send(question)
        print(mine.recv())
    print(mine.poll())
    mine.send(None)
    print(mine.recv_bytes(), mine.poll(0.5))
    try:
        mine.recv()
    except EOFError as error:
        print("end", repr(error))
    p.join()
    mine.close()
    print(mine.closed, theirs.closed)
