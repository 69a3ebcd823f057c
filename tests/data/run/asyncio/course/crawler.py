# A crawler: a bounded number of workers, no page twice, broken links, a limit of depth.
import asyncio

SITE = {
    "/": ["/a", "/b", "/c"],
    "/a": ["/a1", "/"],
    "/b": ["/broken", "/a"],
    "/c": ["/slow"],
    "/a1": ["/a2"],
    "/a2": ["/a3"],
    "/slow": [],
}
DELAYS = {"/slow": 0.2}


async def fetch(page):
    await asyncio.sleep(DELAYS.get(page, 0.02))
    if page not in SITE:
        raise LookupError(f"404 {page}")
    return SITE[page]


async def worker(name, queue, seen, report):
    while True:
        page, depth = await queue.get()
        try:
            links = await asyncio.wait_for(fetch(page), 0.1)
            report[page] = len(links)
            for link in links:
                if link not in seen and depth < 3:
                    seen.add(link)
                    queue.put_nowait((link, depth + 1))
        except asyncio.TimeoutError:
            report[page] = "too slow"
        except LookupError as error:
            report[page] = str(error)
        finally:
            queue.task_done()


async def main():
    queue, seen, report = asyncio.Queue(), {"/"}, {}
    queue.put_nowait(("/", 0))
    workers = [asyncio.create_task(worker(f"w{n}", queue, seen, report)) for n in range(3)]
    await queue.join()
    for task in workers:
        task.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    for page in sorted(report):
        print(page, report[page])

asyncio.run(main())
