# steps: no
# A writer that is faster than its reader has to wait in `drain`.
import asyncio

CHUNK = b"x" * 1_000_000


async def slow_reader(reader, writer):
    await asyncio.sleep(0.1)
    total = 0
    while data := await reader.read(500_000):
        total += len(data)
    print("server read", total)
    writer.write(str(total).encode())
    writer.close()


async def main():
    server = await asyncio.start_server(slow_reader, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    loop = asyncio.get_running_loop()
    start = loop.time()
    for _ in range(12):
        writer.write(CHUNK)
        await writer.drain()
    print("had to wait", loop.time() - start > 0.05)
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print(error)
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()

asyncio.run(main())
