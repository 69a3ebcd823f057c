# versions: 3.11-
# Nobody there, a port in use, a server that closes, a client that goes.
import asyncio


async def rude(reader, writer):
    print("server reads", await reader.read(3))
    writer.close()


async def failing(reader, writer):
    await reader.readline()
    raise ValueError("in the handler")


async def main():
    try:
        await asyncio.open_connection("127.0.0.1", 9)
    except ConnectionRefusedError as error:
        print(type(error).__name__, error.errno, error)
    server = await asyncio.start_server(rude, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(rude, "127.0.0.1", port)
    except OSError as error:
        print(error.errno, str(error).replace(str(port), "PORT"))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(writer.is_closing(), writer.can_write_eof(), writer.get_extra_info("peername")[0], writer.get_extra_info("nothing", "default"))
    writer.write(b"abc")
    print(await reader.read())
    print(reader.at_eof())
    writer.close()
    print(writer.is_closing())
    await writer.wait_closed()
    writer.close()
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except OSError as error:
        print("closed:", type(error).__name__)
    server = await asyncio.start_server(failing, "127.0.0.1", 0)
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"], repr(context.get("exception"))))
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"x\n")
    try:
        print(await asyncio.wait_for(reader.read(), 0.05))
    except asyncio.TimeoutError:
        print("no answer")
    writer.close()
    server.close()
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error)[-9:])

asyncio.run(main())
