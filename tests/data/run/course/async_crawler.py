"""A crawler of an imaginary site: workers, a queue, a semaphore, retries, a deadline."""
import asyncio
import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlparse

SITE = {
    "/": '<a href="/about">About</a> <a href="blog/">Blog</a> <a href="http://other.example/">x</a>',
    "/about": '<a href="/">Home</a><a href="/team">Team</a>',
    "/team": "<b>nobody</b>",
    "/blog/": '<a href="first">1</a> <a href="second">2</a> <a href="../missing">?</a>',
    "/blog/first": '<a href="second">next</a> <a href="/slow">slow</a>',
    "/blog/second": '<a href="first#top">previous</a> <a href="/flaky">flaky</a>',
    "/slow": "zzz",
    "/flaky": "finally",
}
LINK = re.compile(r'href="([^"#]+)')


class HTTPError(Exception):
    def __init__(self, status, url):
        super().__init__(f"{status} for {url}")
        self.status = status


@dataclass
class Stats:
    pages: dict = field(default_factory=dict)
    errors: Counter = field(default_factory=Counter)
    most_at_once: int = 0


class FakeServer:
    def __init__(self):
        self.at_once = 0
        self.peak = 0
        self.requests = Counter()

    async def get(self, url):
        path = urlparse(url).path
        self.requests[path] += 1
        self.at_once += 1
        self.peak = max(self.peak, self.at_once)
        try:
            await asyncio.sleep(0.5 if path == "/slow" else 0.01)
            if path == "/flaky" and self.requests[path] < 3:
                raise HTTPError(503, path)
            if path not in SITE:
                raise HTTPError(404, path)
            return SITE[path]
        finally:
            self.at_once -= 1


def retry(times, delay):
    def decorate(function):
        async def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args)
                except HTTPError as error:
                    if error.status < 500 or attempt == times:
                        raise
                    print(f"  attempt {attempt} failed: {error}")
                    await asyncio.sleep(delay * 2**attempt)
        return wrapper
    return decorate


class Crawler:
    def __init__(self, root, workers=3, limit=2):
        self.root, self.workers = root, workers
        self.server, self.stats = FakeServer(), Stats()
        self.seen = {root}
        self.limit = limit

    async def crawl(self):
        self.queue = asyncio.Queue()
        self.slots = asyncio.Semaphore(self.limit)
        self.queue.put_nowait((self.root, 0))
        tasks = [asyncio.create_task(self.work(), name=f"worker-{n}") for n in range(self.workers)]
        await self.queue.join()
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        return [type(result).__name__ for result in results]

    async def work(self):
        while True:
            url, depth = await self.queue.get()
            try:
                await self.visit(url, depth)
            except HTTPError as error:
                self.stats.errors[error.status] += 1
            except asyncio.TimeoutError:
                self.stats.errors["timeout"] += 1
            finally:
                self.queue.task_done()

    @retry(3, 0.01)
    async def fetch(self, url):
        async with self.slots:
            return await asyncio.wait_for(self.server.get(url), timeout=0.1)

    async def visit(self, url, depth):
        text = await self.fetch(url)
        self.stats.pages[urlparse(url).path] = depth
        for link in LINK.findall(text):
            target = urljoin(url, link)
            if urlparse(target).netloc == urlparse(self.root).netloc and target not in self.seen:
                self.seen.add(target)
                self.queue.put_nowait((target, depth + 1))


async def main():
    crawler = Crawler("http://site.example/")
    started = time.perf_counter()
    print(await crawler.crawl())
    took = time.perf_counter() - started
    for path, depth in sorted(crawler.stats.pages.items()):
        print(f"{'  ' * depth}{path}")
    print(dict(crawler.stats.errors), crawler.server.peak, crawler.server.requests["/flaky"], 0.1 < took < 0.6)

    async def countdown(n):
        for i in range(n, 0, -1):
            await asyncio.sleep(0.001)
            yield i

    print([i async for i in countdown(3)], {i: i * i async for i in countdown(2)})
    done, pending = await asyncio.wait({asyncio.create_task(asyncio.sleep(d, d)) for d in (0.001, 5)}, timeout=0.05)
    print([task.result() for task in done], len(pending))
    for task in pending:
        task.cancel()
    for finished in asyncio.as_completed([asyncio.sleep(d, d) for d in (0.03, 0.01, 0.02)]):
        print(await finished, end=" ")
    print()


asyncio.run(main())
