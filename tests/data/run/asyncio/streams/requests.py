# A small HTTP server, a client that asks it for several pages at once, and a client that hangs.
import asyncio

PAGES = {"/": "<h1>home</h1>", "/slow": "<h1>slow</h1>"}


async def handle(reader, writer):
    try:
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 0.2)
    except asyncio.TimeoutError:
        print("server: a client says nothing")
        writer.close()
        return
    method, path, _ = head.decode().split("\r\n")[0].split()
    if path == "/slow":
        await asyncio.sleep(0.1)
    body = PAGES.get(path)
    status = "200 OK" if body else "404 Not Found"
    body = body or "nothing here"
    writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
    await writer.drain()
    writer.close()


async def get(port, path):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: test\r\n\r\n".encode())
    status = (await reader.readline()).decode().split(" ", 1)[1].strip()
    length = 0
    while (line := await reader.readline()) != b"\r\n":
        name, value = line.decode().split(":")
        if name == "Content-Length":
            length = int(value)
    body = (await reader.readexactly(length)).decode()
    writer.close()
    await writer.wait_closed()
    print(path, status, body)
    return status


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await asyncio.gather(get(port, "/slow"), get(port, "/")))
    await get(port, "/missing")
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
