import contextlib
import asyncio


async def main():
    with contextlib.nullcontext() as resource:
        pass


asyncio.run(main())
