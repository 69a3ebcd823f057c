# A tree of tasks: who makes whom, names, who is alive when, and the order of steps.
import asyncio


async def node(name, depth, log):
    me = asyncio.current_task()
    me.set_name(name)
    log.append(f"+{name}")
    if depth:
        children = [asyncio.create_task(node(f"{name}.{number}", depth - 1, log)) for number in range(2)]
        await asyncio.sleep(0)
        log.append(f"~{name}")
        await children[0] if len(name) % 4 else await asyncio.gather(*children)
        await asyncio.wait(children)
    log.append(f"-{name}")
    return name


async def main():
    log = []
    task = asyncio.create_task(node("0", 3, log), name="root")
    for turn in range(4):
        await asyncio.sleep(0)
        print(turn, sorted(task.get_name() for task in asyncio.all_tasks()))
    print(await task)
    print(*log)
    print([task.get_name() for task in asyncio.all_tasks()], asyncio.current_task().get_name())

    async def outlives():
        await asyncio.sleep(0.01)
        print("outlives its parent")

    async def parent():
        return asyncio.create_task(outlives())

    child = await asyncio.create_task(parent())
    print(child.done())
    await child

    async def recursive(number):
        return 1 if number < 2 else sum(await asyncio.gather(recursive(number - 1), recursive(number - 2)))

    print(await recursive(7))


asyncio.run(main())
