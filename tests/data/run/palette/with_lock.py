import threading
import asyncio


async def main():
    lock = threading.Lock()
    with lock:
        pass


asyncio.run(main())
