from concurrent.futures import ProcessPoolExecutor
import asyncio


async def main():
    with ProcessPoolExecutor() as pool:
        pass


asyncio.run(main())
