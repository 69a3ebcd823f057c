# Lines back and forth: a server that counts, clients one after another and together, what comes in pieces.
import asyncio


async def serve(reader, writer):
    count = 0
    while True:
        line = await reader.readline()
        if not line:
            break
        count += 1
        writer.write(f"{count}: {line.decode().strip()}\n".encode())
        await writer.drain()
    print("a client has gone after", count)
    writer.close()


async def client(port, name, *lines):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for line in lines:
        writer.write(line.encode() + b"\n")
        print(name, "hears", (await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()
    return name


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(await client(port, "alone", "one", "two"))
    await asyncio.sleep(0.01)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for piece in (b"a li", b"ne in pie", b"ces\nand ", b"another\n"):
        writer.write(piece)
        await asyncio.sleep(0.005)
    print(await reader.readline(), await reader.readline())
    writer.write(b"no end of line")
    writer.write_eof()
    print(await reader.read(), reader.at_eof())
    writer.close()
    await asyncio.sleep(0.01)
    print(await asyncio.gather(client(port, "left", "l"), sleepy(0.01, client(port, "right", "r1", "r2"))))
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()
    print(server.is_serving())


async def sleepy(seconds, coroutine):
    await asyncio.sleep(seconds)
    return await coroutine


asyncio.run(main())
