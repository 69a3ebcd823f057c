# A heartbeat beside the work, and a watchdog that finds a silent worker.
import asyncio


async def heartbeat(interval, beats):
    try:
        while True:
            await asyncio.sleep(interval)
            beats.append(len(beats))
    finally:
        print("heart stops after", len(beats))


async def worker(beat, steps):
    for pause in steps:
        await asyncio.sleep(pause)
        beat.set()


async def watchdog(beat, limit):
    while True:
        beat.clear()
        try:
            await asyncio.wait_for(beat.wait(), limit)
            print("worker lives")
        except asyncio.TimeoutError:
            print("worker is silent")
            return


async def main():
    beats = []
    heart = asyncio.create_task(heartbeat(0.04, beats))
    await asyncio.sleep(0.1)
    heart.cancel()
    await asyncio.wait([heart])
    beat = asyncio.Event()
    task = asyncio.create_task(worker(beat, [0.02, 0.03, 0.2]))
    await watchdog(beat, 0.06)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))

asyncio.run(main())
