# versions: 3.10-
import contextlib
import asyncio


async def main():
    async with contextlib.nullcontext() as resource:
        pass


asyncio.run(main())
