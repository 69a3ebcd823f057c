# Every way to read, up to the end and beyond limits.
import asyncio


async def serve(reader, writer):
    command = (await reader.readline()).decode().split()
    if command[0] == "send":
        writer.write(command[1].encode().replace(b"/", b"\n"))
    elif command[0] == "slowly":
        for part in command[1].split("/"):
            writer.write(part.encode())
            await writer.drain()
            await asyncio.sleep(0.05)
    writer.close()


async def ask(port, command, **options):
    reader, writer = await asyncio.open_connection("127.0.0.1", port, **options)
    writer.write(command.encode() + b"\n")
    return reader, writer


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await ask(port, "send one/two/three")
    print(await reader.readline(), await reader.readline(), await reader.readline(), await reader.readline(), reader.at_eof())
    reader, writer = await ask(port, "send abcdefgh")
    print(await reader.readexactly(3), await reader.read(2), await reader.read(), await reader.read(), await reader.read(0))
    reader, writer = await ask(port, "send abc")
    try:
        await reader.readexactly(5)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    reader, writer = await ask(port, "send key=value;rest")
    print(await reader.readuntil(b"="), await reader.readuntil(b";"))
    try:
        await reader.readuntil(b";")
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    reader, writer = await ask(port, "slowly a/b/c/d")
    print(await reader.read(100), await reader.readexactly(2), await reader.read(-1))
    reader, writer = await ask(port, "send 1/2/3")
    print([line async for line in reader])
    reader, writer = await ask(port, "send " + "x" * 50 + "/short", limit=20)
    try:
        await reader.readline()
    except ValueError as error:
        print("ValueError", error)
    reader, writer = await ask(port, "send " + "y" * 50, limit=20)
    try:
        await reader.readuntil(b"!")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    for wrong in (reader.readexactly(-1), reader.readuntil(b"")):
        try:
            await wrong
        except ValueError as error:
            print(error)
    reader, writer = await ask(port, "slowly wait/for/it")
    first = asyncio.create_task(reader.readexactly(9))
    await asyncio.sleep(0.02)
    try:
        await reader.read(1)
    except RuntimeError as error:
        print(error)
    print(await first)
    server.close()

asyncio.run(main())
