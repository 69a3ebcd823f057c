# Which tasks there are, which one runs.
import asyncio


async def child():
    return asyncio.current_task()


async def main():
    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    print(asyncio.all_tasks() == {me})
    task = asyncio.create_task(child())
    print(asyncio.all_tasks() == {me, task}, asyncio.current_task(loop) is me)
    print(await task is task, asyncio.all_tasks(loop) == {me})
    print(await child() is me)
    seen = []
    loop.call_soon(lambda: seen.append(asyncio.current_task()))
    await asyncio.sleep(0)
    print(seen)
    other = asyncio.new_event_loop()
    print(asyncio.all_tasks(other), asyncio.current_task(other))
    other.close()

for ask in (asyncio.current_task, asyncio.all_tasks):
    try:
        ask()
    except RuntimeError as error:
        print(error)
asyncio.run(main())
