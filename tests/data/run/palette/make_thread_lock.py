import threading
import asyncio


async def main():
    lock = threading.Lock()


asyncio.run(main())
