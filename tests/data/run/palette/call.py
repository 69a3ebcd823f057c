import random
import asyncio


async def main():
    random.seed(1)


asyncio.run(main())
