import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import aiohttp
import requests

URLS = [f"https://example.org/{number}" for number in range(100)]


def download(url):
    return len(requests.get(url).text)


async def download_all():
    places = asyncio.Semaphore(10)
    async with aiohttp.ClientSession() as session:

        async def one(url):
            async with places, session.get(url) as response:
                return len(await response.text())

        return await asyncio.gather(*map(one, URLS))


def sequential():
    return [download(url) for url in URLS]


def in_threads():
    with ThreadPoolExecutor(10) as pool:
        return list(pool.map(download, URLS))


def with_asyncio():
    return asyncio.run(download_all())


def in_processes():
    with ProcessPoolExecutor(10) as pool:
        return list(pool.map(download, URLS))


if __name__ == "__main__":
    for way in (sequential, in_threads, with_asyncio, in_processes):
        started = time.perf_counter()
        sizes = way()
        print(f"{way.__name__:<12} {len(sizes)} downloads in {time.perf_counter() - started:5.2f} s")
