# A cache: one computation for all who ask at the same time, and entries that expire.
import asyncio


class Cache:
    def __init__(self, load, lifetime):
        self.load, self.lifetime, self.entries, self.locks = load, lifetime, {}, {}

    async def get(self, key):
        async with self.locks.setdefault(key, asyncio.Lock()):
            now = asyncio.get_running_loop().time()
            if key in self.entries and self.entries[key][0] > now:
                return self.entries[key][1]
            value = await self.load(key)
            self.entries[key] = asyncio.get_running_loop().time() + self.lifetime, value
            return value


class Shared:
    def __init__(self, load):
        self.load, self.tasks = load, {}

    async def get(self, key):
        if key not in self.tasks:
            self.tasks[key] = asyncio.ensure_future(self.load(key))
        return await asyncio.shield(self.tasks[key])


loads = []


async def load(key):
    loads.append(key)
    await asyncio.sleep(0.02)
    return key.upper()


async def main():
    cache = Cache(load, 0.1)
    print(await asyncio.gather(*[cache.get(key) for key in "aabab"]), loads)
    await cache.get("a")
    await asyncio.sleep(0.15)
    print(await cache.get("a"), loads)
    shared = Shared(load)
    impatient = asyncio.create_task(shared.get("x"))
    patient = asyncio.create_task(shared.get("x"))
    await asyncio.sleep(0.01)
    impatient.cancel()
    print(await asyncio.gather(impatient, patient, return_exceptions=True), loads)

asyncio.run(main())
