# `wait` in a loop: who is done is taken out, who is new comes in; until nothing is left.
import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    if name == "bad":
        raise RuntimeError(name)
    return name


async def main():
    start = [("a", 0.01), ("b", 0.03), ("bad", 0.05), ("c", 0.07)]
    pending = {asyncio.create_task(job(name, seconds), name=name) for name, seconds in start}
    turns = 0
    while pending:
        turns += 1
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            if task.exception():
                print(turns, task.get_name(), "failed:", task.exception())
            else:
                print(turns, task.get_name(), "gave", task.result())
            if task.get_name() == "a":
                pending.add(asyncio.create_task(job("new", 0.01), name="new"))
        print("left", sorted(task.get_name() for task in pending))

    tasks = [asyncio.create_task(job("bad", 0.01)), asyncio.create_task(job("slow", 0.03))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), tasks[0] in done)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print("at once", len(done), len(pending))
    done, pending = await asyncio.wait(tasks, timeout=0.005)
    print("one is done", len(done), len(pending))
    done, pending = await asyncio.wait(tasks)
    print("both", len(done), len(pending))

    tasks = [asyncio.create_task(job(name, 0.01)) for name in "xyz"]
    tasks[1].cancel()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print("a cancelled one is no exception here", len(done), len(pending), tasks[1].cancelled())
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(len(done), len(pending))


asyncio.run(main())
