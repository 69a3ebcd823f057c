# versions: 3.11-
import asyncio

class TerminateTaskGroup(Exception):
    """Exception raised to terminate a task group."""

async def force_terminate_task_group():
    raise TerminateTaskGroup()

async def job(task_id, sleep_time):
    print(f'Task {task_id}: start')
    try:
        await asyncio.sleep(sleep_time)
    except asyncio.CancelledError:
        print(f'Task {task_id}: cancelled')
        raise
    print(f'Task {task_id}: done')

async def fail(after, exc):
    await asyncio.sleep(after)
    raise exc

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job(1, 0.02))
            group.create_task(job(2, 0.5))
            await asyncio.sleep(0.06)
            group.create_task(force_terminate_task_group())
    except* TerminateTaskGroup:
        pass
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(0.01, ValueError("a")))
            tg.create_task(fail(0.01, KeyError("b")))
            tg.create_task(job(3, 1))
    except* ValueError as eg:
        print("values", eg.exceptions)
    except* KeyError as eg:
        print("keys", eg.exceptions)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(asyncio.sleep(0.01 * (3 - n), n * 10), name=f"t{n}") for n in range(3)]
    print([(t.get_name(), t.result()) for t in tasks])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(0, OSError(2, "No such thing")))
    except ExceptionGroup as eg:
        print(repr(eg), eg.message)
        e, rest = eg.split(OSError)
        print(e, rest)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail(0.01, RuntimeError("uncaught")))
        tg.create_task(fail(0.01, ZeroDivisionError("also")))

asyncio.run(main())
