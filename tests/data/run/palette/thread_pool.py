from concurrent.futures import ThreadPoolExecutor
import asyncio


async def main():
    with ThreadPoolExecutor() as pool:
        pass


asyncio.run(main())
