import time
import asyncio


async def main():
    time.sleep(1)


asyncio.run(main())
