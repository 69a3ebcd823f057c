from concurrent.futures import ThreadPoolExecutor
import asyncio


async def main():
    pool = ThreadPoolExecutor()
    results = list(pool.map(abs, [-1, 2]))


asyncio.run(main())
