import asyncio
import time

import aiohttp

URLS = [f"https://example.org/{number}" for number in range(100)]


async def download(session, places, url):
    async with places:  # at most ten at a time
        async with session.get(url) as response:
            text = await response.text()
            return len(text)


async def main():
    places = asyncio.Semaphore(10)
    async with aiohttp.ClientSession() as session:
        downloads = [download(session, places, url) for url in URLS]
        return await asyncio.gather(*downloads)


start = time.perf_counter()
sizes = asyncio.run(main())
elapsed = time.perf_counter() - start

print(f"{len(sizes)} downloads in {elapsed:.1f} s")
