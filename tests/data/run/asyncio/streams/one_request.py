# One question, one answer, over connections that are closed by the server, by the client, by a time limit.
import asyncio


async def serve(reader, writer):
    question = (await reader.readexactly(4)).decode()
    print("asked", question)
    if question == "fail":
        writer.close()
        raise ValueError("the handler fails")
    if question == "slow":
        await asyncio.sleep(0.03)
    writer.write(question.upper().encode())
    writer.close()


async def ask(port, question, limit=1.0):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(question)
    try:
        return await asyncio.wait_for(reader.read(), limit)
    except asyncio.TimeoutError:
        return "no answer"
    finally:
        writer.close()


def handler(loop, context):
    print("handler:", type(context.get("exception")).__name__)


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(await ask(port, b"ping"))
    await asyncio.sleep(0.005)
    print(await ask(port, b"slow"))
    await asyncio.sleep(0.005)
    print(await ask(port, b"slow", 0.01))
    await asyncio.sleep(0.05)
    print(await ask(port, b"fail"))
    await asyncio.sleep(0.005)
    server.close()
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as error:
        print("refused", error.errno)


asyncio.run(main())
