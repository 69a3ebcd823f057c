# versions: -3.13
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def main():
    processes = ProcessPoolExecutor()
    result = await asyncio.get_running_loop().run_in_executor(processes, pow, 2, 10)


asyncio.run(main())
