# The end of `asyncio.run`: tasks that resist, and tasks made meanwhile.
import asyncio


async def resists():
    for turn in range(3):
        try:
            await asyncio.sleep(0.01)
        except asyncio.CancelledError:
            print("resists", turn)
    print("ends in peace")


async def spawns():
    try:
        await asyncio.sleep(10)
    finally:
        asyncio.create_task(late())
        await asyncio.sleep(0)
        print("spawner ends")


async def late():
    print("late one begins")
    await asyncio.sleep(0)
    print("late one ends")


async def main(body):
    asyncio.create_task(body())
    await asyncio.sleep(0)
    print("main ends")

asyncio.run(main(resists))
asyncio.run(main(spawns))
