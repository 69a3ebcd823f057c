"""Every kind of block."""
import asyncio
import threading, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Process
import aiohttp
import requests
from coroscope import burn

lock = asyncio.Lock()
limit = asyncio.Semaphore(3)
news = asyncio.Condition()
opened = asyncio.Event()
queue: asyncio.Queue[int] = asyncio.Queue(maxsize=2)
guard = threading.Lock()


# What is fetched
# in parts.
@decorated
async def fetch(session, url, *, tries=3):
    async with limit:
        answer = await session.get(url)  # control leaves
    async with lock, other as both:
        pass
    async for part in answer.parts():
        await queue.put(part)
    else:
        opened.set()
    return await answer.text()


async def worker(name, queue):
    while True:
        item = await queue.get()
        try:
            await asyncio.sleep(0.1)
        except asyncio.CancelledError:
            raise
        except (ValueError, OSError) as error:
            print(name, error)
        else:
            count += 1
        finally:
            queue.task_done()
        if item is None: break
        elif item == 1: continue; pass
        else:
            await opened.wait()


async def main():
    task = asyncio.create_task(worker("a", queue))
    other = asyncio.create_task(worker("b", queue=queue), name="b")
    await task
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("c"))
    async with asyncio.timeout(2):
        await asyncio.wait_for(worker("d", queue), timeout=1)
    a, b = await asyncio.gather(worker("e", queue), fetch(None, "u"))
    done, pending = await asyncio.wait({task, other}, return_when=asyncio.FIRST_COMPLETED)
    async with news:
        await news.wait()
        news.notify_all()
    task.cancel()
    await queue.join()
    text = await asyncio.to_thread(read, "a.txt")
    with ProcessPoolExecutor(max_workers=2) as pool:
        await asyncio.get_running_loop().run_in_executor(pool, compute, 3)
        results = list(pool.map(compute, range(4)))
    await (task or other)


def read(path):
    with open(path) as file:
        return file.read()


class Counter(Base):
    def add(self, number=1):
        with guard:
            self.total += number


for _ in range(3):
    time.sleep(0.5); print("twice")
for url in urls:
    page = requests.get(url)
with ThreadPoolExecutor() as threads:
    threads.submit(read, "b.txt")
thread = threading.Thread(target=read, args=("c.txt",))
thread.start()
thread.join()
child = Process(target=compute)
child.start()
burn(0.3)
x = y = 0
match x:
    # nothing
    case 0 if y:
        text = """
    stays
        """
    case [first, *_]:
        raise ValueError(x) from None
        # the end of the case
    # the end of the match
text = open("a.txt").read()
del x
asyncio.run(main())
