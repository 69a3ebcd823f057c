import httpx
import asyncio


async def main():
    async with httpx.AsyncClient() as client:
        pass


asyncio.run(main())
