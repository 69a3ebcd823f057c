# A relay race: each runner waits for the baton of the one before; a team that is too slow is called off.
import asyncio


async def runner(name, baton, following, seconds):
    await baton
    print(name, "runs")
    await asyncio.sleep(seconds)
    following.set_result(name)


async def team(name, times):
    loop = asyncio.get_running_loop()
    batons = [loop.create_future() for _ in range(len(times) + 1)]
    legs = [asyncio.ensure_future(runner(f"{name}{leg}", batons[leg], batons[leg + 1], seconds)) for leg, seconds in enumerate(times)]
    batons[0].set_result("start")
    try:
        return name, await batons[-1]
    finally:
        for leg in legs:
            leg.cancel()
        print(name, [type(each).__name__ for each in await asyncio.gather(*legs, return_exceptions=True)])


async def main():
    teams = [team("a", [0.04, 0.04, 0.04]), team("b", [0.05, 0.1, 0.3]), team("c", [0.03, 0.03, 0.03])]
    tasks = [asyncio.ensure_future(asyncio.wait_for(each, 0.3)) for each in teams]
    for each in asyncio.as_completed(tasks):
        try:
            print("finished:", *await each)
        except asyncio.TimeoutError:
            print("a team is called off")


asyncio.run(main())
