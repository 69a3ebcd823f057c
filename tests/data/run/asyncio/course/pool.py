# A pool of connections with a bounded size, given back even after errors.
import asyncio
import contextlib


class Connection:
    def __init__(self, number):
        self.number, self.uses = number, 0

    async def query(self, text):
        self.uses += 1
        await asyncio.sleep(0.01)
        if "bad" in text:
            raise ValueError(f"cannot run {text!r}")
        return f"{text} by {self.number}"


class Pool:
    def __init__(self, size):
        self.free, self.made, self.size = asyncio.LifoQueue(), [], size

    @contextlib.asynccontextmanager
    async def connection(self):
        if self.free.empty() and len(self.made) < self.size:
            self.made.append(Connection(len(self.made)))
            connection = self.made[-1]
        else:
            connection = await self.free.get()
        try:
            yield connection
        finally:
            self.free.put_nowait(connection)


async def client(pool, n):
    async with pool.connection() as connection:
        return await connection.query("bad" if n == 2 else f"q{n}")


async def main():
    pool = Pool(2)
    for result in await asyncio.gather(*[client(pool, n) for n in range(6)], return_exceptions=True):
        print(repr(result))
    print(len(pool.made), pool.free.qsize(), sorted(each.uses for each in pool.made))

asyncio.run(main())
