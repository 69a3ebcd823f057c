# versions: 3.11-
import asyncio
import contextlib
import fnmatch
from typing import AsyncIterator

class Broker:
    def __init__(self):
        self._subs: dict[str, set[asyncio.Queue]] = {}

    async def publish(self, topic: str, message):
        await asyncio.gather(*(q.put((topic, message)) for pattern, qs in self._subs.items()
                               if fnmatch.fnmatch(topic, pattern) for q in qs))

    @contextlib.asynccontextmanager
    async def subscribe(self, pattern: str, maxsize: int = 0) -> AsyncIterator[AsyncIterator]:
        q: asyncio.Queue = asyncio.Queue(maxsize)
        self._subs.setdefault(pattern, set()).add(q)
        async def messages():
            while (item := await q.get()) is not None:
                yield item
        try:
            yield messages()
        finally:
            self._subs[pattern].discard(q)
            print(f"unsubscribed {pattern}")

async def listener(broker, name, pattern, count):
    async with broker.subscribe(pattern) as messages:
        async for topic, message in messages:
            print(f"{name} <- {topic}: {message}")
            count -= 1
            if not count:
                break
    return name

async def main():
    broker = Broker()
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(listener(broker, "all", "*", 4))
        b = tg.create_task(listener(broker, "weather", "weather.*", 2))
        await asyncio.sleep(0)
        for topic, msg in [("weather.oslo", -3), ("news", "hi"), ("weather.rome", 19), ("sport", (2, 1))]:
            await broker.publish(topic, msg)
            await asyncio.sleep(0.005)
    print(a.result(), b.result(), {k: len(v) for k, v in broker._subs.items()})

asyncio.run(main())
