# versions: 3.10-
import asyncio
from collections import deque
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlparse

SITE = {
    "http://example.test/": ["/about", "/blog", "http://other.test/x"],
    "http://example.test/about": ["/", "team"],
    "http://example.test/blog": ["/blog/1", "/blog/2", "/blog/3"],
    "http://example.test/blog/1": ["2", "/"],
    "http://example.test/blog/2": ["3", "missing"],
    "http://example.test/blog/3": [],
    "http://example.test/team": ["/about"],
}

@dataclass
class Stats:
    fetched: list = field(default_factory=list)
    failed: dict = field(default_factory=dict)
    active: int = 0
    peak: int = 0

class Crawler:
    def __init__(self, root, limit=2):
        self.root, self.seen = root, {root}
        self.sem = asyncio.Semaphore(limit)
        self.stats = Stats()
        self.queue = asyncio.Queue()

    async def fetch(self, url):
        async with self.sem:
            self.stats.active += 1
            self.stats.peak = max(self.stats.peak, self.stats.active)
            try:
                await asyncio.sleep(0.01 + len(url) / 5000)
                if url not in SITE:
                    raise LookupError(f"404: {url}")
                return SITE[url]
            finally:
                self.stats.active -= 1

    async def work(self):
        while True:
            url = await self.queue.get()
            try:
                for link in await self.fetch(url):
                    full = urljoin(url, link)
                    if urlparse(full).netloc == urlparse(self.root).netloc and full not in self.seen:
                        self.seen.add(full)
                        self.queue.put_nowait(full)
                self.stats.fetched.append(url)
            except LookupError as e:
                self.stats.failed[url] = str(e)
            finally:
                self.queue.task_done()

    async def run(self, workers=4):
        self.queue.put_nowait(self.root)
        ws = [asyncio.create_task(self.work(), name=f"w{i}") for i in range(workers)]
        await self.queue.join()
        for w in ws:
            w.cancel()
        await asyncio.gather(*ws, return_exceptions=True)
        return self.stats

stats = asyncio.run(Crawler("http://example.test/").run())
print(*sorted(stats.fetched), sep="\n")
print(stats.failed)
print("peak", stats.peak)
print(Stats())
