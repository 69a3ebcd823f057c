# An echo server and its clients.
import asyncio


async def echo(reader, writer):
    name = (await reader.readline()).decode().strip()
    print("server: hello", name)
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    print("server:", name, "has gone")
    writer.close()
    await writer.wait_closed()


async def client(port, name, messages, pause):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\n".encode())
    for message in messages:
        await asyncio.sleep(pause)
        writer.write(f"{message}\n".encode())
        await writer.drain()
        print(name, "receives", (await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    print(host, server.is_serving(), len(server.sockets))
    async with server:
        await asyncio.gather(client(port, "ada", ["one", "two"], 0.03), client(port, "bob", ["eins"], 0.05))
        await asyncio.sleep(0.02)
    print(server.is_serving(), server.sockets)

asyncio.run(main())
