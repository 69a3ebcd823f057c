from coroscope import burn
import asyncio


async def main():
    burn(1)


asyncio.run(main())
