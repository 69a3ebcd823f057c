# The sleeping barber: a chair to wait in, customers who go when there is none.
import asyncio


async def barber(chairs, woken):
    while True:
        if chairs.empty():
            print("the barber sleeps")
        customer, done = await chairs.get()
        print("cuts", customer)
        await asyncio.sleep(0.08)
        done.set()


async def customer(name, arrives, chairs):
    await asyncio.sleep(arrives)
    done = asyncio.Event()
    try:
        chairs.put_nowait((name, done))
    except asyncio.QueueFull:
        print(name, "goes away")
        return False
    print(name, "sits down,", chairs.qsize(), "waiting")
    await done.wait()
    print(name, "is done")
    return True


async def main():
    chairs = asyncio.Queue(2)
    working = asyncio.create_task(barber(chairs, None))
    arrivals = [0, 0.02, 0.04, 0.06, 0.12, 0.4]
    served = await asyncio.gather(*[customer(f"c{number}", arrives, chairs) for number, arrives in enumerate(arrivals)])
    print(sum(served), "served")
    working.cancel()
    print(await asyncio.gather(working, return_exceptions=True) != [])


asyncio.run(main())
