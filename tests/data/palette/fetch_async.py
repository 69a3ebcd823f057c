import httpx
import asyncio


async def main():
    client = httpx.AsyncClient()
    response = await client.get("https://example.org")


asyncio.run(main())
