"""What goes wrong with connections."""
from multiprocessing import BufferTooShort, Pipe


def tell(what, *args):
    try:
        print("gave", what(*args))
    except (OSError, EOFError, ValueError, BufferTooShort, TypeError) as error:
        print(type(error).__name__, error)


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    print(reader.readable, reader.writable, writer.readable, writer.writable)
    tell(reader.send, 1)
    tell(writer.recv)
    tell(writer.poll)
    writer.send_bytes(b"0123456789")
    writer.send_bytes(b"0123456789", 4)
    writer.send_bytes(b"0123456789", 2, 3)
    print(reader.recv_bytes(), reader.recv_bytes(), reader.recv_bytes())
    for args in ((b"abc", -1), (b"abc", 4), (b"abc", 0, -1), (b"abc", 1, 5)):
        tell(writer.send_bytes, *args)
    writer.send_bytes(b"0123456789")
    buffer = bytearray(12)
    print(reader.recv_bytes_into(buffer, 1), bytes(buffer))
    writer.send_bytes(b"0123456789")
    tell(reader.recv_bytes_into, bytearray(3))
    writer.send_bytes(b"too long")
    tell(reader.recv_bytes, 3)
    tell(reader.recv)
    tell(reader.fileno)
    tell(writer.send, 1)
    writer.close()
    tell(writer.send, 1)
    a, b = Pipe()
    b.close()
    tell(a.recv)
    tell(a.send, 1)
    with a:
        pass
    tell(a.recv)
    print(a.closed)
