# versions: -3.13
from concurrent.futures import ProcessPoolExecutor
import asyncio


async def main():
    pool = ProcessPoolExecutor()
    results = list(pool.map(abs, [-1, 2]))


asyncio.run(main())
