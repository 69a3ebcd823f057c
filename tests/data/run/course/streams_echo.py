# versions: 3.10-
import asyncio

async def handle_echo(reader, writer):
    data = await reader.read(100)
    message = data.decode()
    addr = writer.get_extra_info('peername')
    print(f"Received {message!r} from {addr[0]!r}")
    print(f"Send: {message!r}")
    writer.write(data)
    await writer.drain()
    print("Close the connection")
    writer.close()
    await writer.wait_closed()

async def tcp_echo_client(message, port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    print(f'Send: {message!r}')
    writer.write(message.encode())
    await writer.drain()
    data = await reader.read(100)
    print(f'Received: {data.decode()!r}')
    print('Close the connection')
    writer.close()
    await writer.wait_closed()

async def chat(reader, writer):
    writer.write(b"welcome\n")
    while line := await reader.readline():
        cmd, _, rest = line.decode().strip().partition(" ")
        match cmd:
            case "ADD":
                writer.write(f"{sum(map(int, rest.split()))}\n".encode())
            case "UPPER":
                writer.write(rest.upper().encode() + b"\n")
            case "QUIT":
                writer.write(b"bye\n")
                break
            case _:
                writer.write(b"ERR unknown command " + cmd.encode() + b"\n")
        await writer.drain()
    writer.close()

async def main():
    server = await asyncio.start_server(handle_echo, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await tcp_echo_client('Hello World!', port)
    print(server.is_serving())
    server = await asyncio.start_server(chat, '127.0.0.1', 0)
    host, port = server.sockets[0].getsockname()
    print(host)
    reader, writer = await asyncio.open_connection(host, port)
    print(await reader.readline())
    for command in ["ADD 1 2 3", "UPPER shout this", "DANCE", "QUIT"]:
        writer.write(command.encode() + b"\n")
        print(command, "->", (await reader.readuntil()).decode().rstrip())
    print(await reader.read(), reader.at_eof())
    writer.close()
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_connection(host, port)
    except ConnectionRefusedError as e:
        print(type(e).__name__, e.errno)

asyncio.run(main())
