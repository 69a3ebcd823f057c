# Сто страниц, не больше десяти запросов одновременно.
import asyncio
import time

import aiohttp

URLS = [f"https://example.org/{n}" for n in range(100)]


async def download(session, semaphore, url):
    # Пока одна корутина ждёт ответа, цикл событий выполняет другие.
    async with semaphore:
        async with session.get(url) as response:
            return await response.text()


async def main():
    start = time.perf_counter()
    semaphore = asyncio.Semaphore(10)
    async with aiohttp.ClientSession() as session:
        tasks = [asyncio.create_task(download(session, semaphore, url)) for url in URLS]
        pages = await asyncio.gather(*tasks)
    elapsed = time.perf_counter() - start
    print(f"Скачано страниц: {len(pages)} за {elapsed:.2f} с")


asyncio.run(main())
