import requests
import asyncio


async def main():
    response = requests.get("https://example.org")


asyncio.run(main())
