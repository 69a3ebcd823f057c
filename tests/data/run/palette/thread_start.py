import threading
import time
import asyncio


async def main():
    thread = threading.Thread(target=time.sleep, args=(1,))
    thread.start()


asyncio.run(main())
