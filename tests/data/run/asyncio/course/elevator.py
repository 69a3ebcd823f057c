# An elevator: one task that moves, passengers that call it and wait for its doors.
import asyncio


class Elevator:
    def __init__(self, floors):
        self.floor = 0
        self.calls = set()
        self.called = asyncio.Event()
        self.doors = [asyncio.Condition() for _ in range(floors)]

    async def run(self):
        while True:
            while not self.calls:
                self.called.clear()
                print("waits at", self.floor)
                await self.called.wait()
            target = min(self.calls, key=lambda floor: (abs(floor - self.floor), floor))
            while self.floor != target:
                await asyncio.sleep(0.01)
                self.floor += 1 if target > self.floor else -1
            self.calls.discard(target)
            print("opens at", self.floor)
            async with self.doors[self.floor]:
                self.doors[self.floor].notify_all()
            await asyncio.sleep(0.005)

    def call(self, floor):
        self.calls.add(floor)
        self.called.set()

    async def stands_at(self, floor):
        async with self.doors[floor]:
            self.call(floor)
            await self.doors[floor].wait()


async def passenger(name, elevator, start, origin, target):
    await asyncio.sleep(start)
    print(name, "calls from", origin)
    await elevator.stands_at(origin)
    print(name, "is in")
    await elevator.stands_at(target)
    print(name, "arrives at", target)


async def main():
    elevator = Elevator(5)
    moving = asyncio.create_task(elevator.run())
    await asyncio.gather(
        passenger("ann", elevator, 0.002, 2, 4), passenger("bob", elevator, 0.03, 1, 3), passenger("cy", elevator, 0.2, 0, 1)
    )
    moving.cancel()


asyncio.run(main())
