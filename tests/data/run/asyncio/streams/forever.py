# steps: no
# `serve_forever` until it is cancelled; a proxy between two servers.
import asyncio


async def backend(reader, writer):
    while data := await reader.read(100):
        writer.write(data[::-1])
    writer.close()


def proxy(port):
    async def pipe(reader, writer):
        try:
            while data := await reader.read(1024):
                print("proxy passes", len(data), "bytes on")
                writer.write(data)
                await writer.drain()
        finally:
            writer.close()

    async def handle(reader, writer):
        there, back = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(pipe(reader, back), pipe(there, writer))

    return handle


async def main():
    behind = await asyncio.start_server(backend, "127.0.0.1", 0)
    front = await asyncio.start_server(proxy(behind.sockets[0].getsockname()[1]), "localhost", 0, start_serving=False)
    print(front.is_serving())
    serving = asyncio.create_task(front.serve_forever())
    await asyncio.sleep(0.01)
    print(front.is_serving())
    reader, writer = await asyncio.open_connection("127.0.0.1", front.sockets[-1].getsockname()[1])
    for word in (b"stressed", b"drawer"):
        writer.write(word)
        print(await reader.read(100))
    writer.close()
    await asyncio.sleep(0.02)
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print("cancelled", front.is_serving())
    behind.close()

asyncio.run(main())
