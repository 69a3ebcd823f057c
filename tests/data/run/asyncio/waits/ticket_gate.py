# Tickets at a gate: futures in a list as a queue of waiters, given out in turns, some given back by cancellation.
import asyncio


class Gate:
    def __init__(self, free):
        self.free, self.waiters = free, []

    async def enter(self):
        while self.free <= 0:
            waiter = asyncio.get_running_loop().create_future()
            self.waiters.append(waiter)
            try:
                await waiter
            except asyncio.CancelledError:
                if waiter in self.waiters:
                    self.waiters.remove(waiter)
                else:
                    self.wake()
                raise
        self.free -= 1

    def wake(self):
        if self.waiters:
            self.waiters.pop(0).set_result(None)

    def leave(self):
        self.free += 1
        self.wake()


async def visitor(gate, name):
    try:
        await gate.enter()
    except asyncio.CancelledError:
        print(name, "goes away, waiting:", len(gate.waiters))
        raise
    print(name, "is in, free:", gate.free)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gate.leave()
    print(name, "is out")


async def main():
    gate = Gate(2)
    tasks = [asyncio.create_task(visitor(gate, name)) for name in "abcdef"]
    await asyncio.sleep(0)
    tasks[2].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("woken, but cancelled:", tasks[3].cancel())
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(result).__name__ for result in results], gate.free, gate.waiters)


asyncio.run(main())
