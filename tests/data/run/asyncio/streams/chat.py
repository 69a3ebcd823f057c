# A chat room: what one says all others hear.
import asyncio

writers = {}
heard = {"anna": [], "ben": [], "carl": []}


async def room(reader, writer):
    name = (await reader.readline()).decode().strip()
    for other in writers.values():
        other.write(f"* {name} joins\n".encode())
    writers[name] = writer
    try:
        async for line in reader:
            for other, out in writers.items():
                if other != name:
                    out.write(f"{name}: ".encode() + line)
                    await out.drain()
    finally:
        del writers[name]
        for other in writers.values():
            other.write(f"* {name} leaves\n".encode())
        writer.close()


async def person(port, name, begin, lines, end):
    await asyncio.sleep(begin)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\n".encode())

    async def listen():
        async for line in reader:
            heard[name].append(line.decode().strip())

    listener = asyncio.create_task(listen())
    for delay, text in lines:
        await asyncio.sleep(delay)
        writer.write(f"{text}\n".encode())
    await asyncio.sleep(end)
    writer.write_eof()
    await listener
    writer.close()


async def main():
    server = await asyncio.start_server(room, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(
        person(port, "anna", 0, [(0.05, "hello?"), (0.1, "hello ben")], 0.1),
        person(port, "ben", 0.08, [(0.03, "hi anna")], 0.2),
        person(port, "carl", 0.1, [], 0.03),
    )
    server.close()
    for name, lines in heard.items():
        print(name, lines)

asyncio.run(main())
