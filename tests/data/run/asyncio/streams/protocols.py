# Transports and protocols, without streams.
import asyncio


class Upper(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: connection from", transport.get_extra_info("peername")[0])

    def data_received(self, data):
        print("server:", data)
        self.transport.write(data.upper())
        if data.endswith(b"bye"):
            self.transport.close()

    def connection_lost(self, exc):
        print("server: lost", exc)


class Client(asyncio.Protocol):
    def __init__(self, message, done):
        self.message, self.done = message, done

    def connection_made(self, transport):
        print("client: connected")
        transport.write(self.message)

    def data_received(self, data):
        print("client:", data)

    def eof_received(self):
        print("client: eof")

    def connection_lost(self, exc):
        print("client: lost", exc)
        self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Upper, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(b"hello and bye", done), host, port)
    print(type(protocol).__name__, transport.get_protocol() is protocol, transport.is_closing())
    await done
    await asyncio.sleep(0.01)
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(b"one", done), host, port)
    await asyncio.sleep(0.01)
    print(transport.get_write_buffer_size(), transport.get_write_buffer_limits(), transport.is_reading())
    transport.pause_reading()
    transport.write(b"two")
    await asyncio.sleep(0.02)
    print("reads again")
    transport.resume_reading()
    await asyncio.sleep(0.01)
    transport.close()
    transport.write(b"too late")
    await done
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()

asyncio.run(main())
