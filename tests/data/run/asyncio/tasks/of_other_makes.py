# steps: no
# Event loops of a program's own tell asyncio of their tasks.
import asyncio


class Loop:
    pass


class Job:
    def __init__(self, loop, name, over=False):
        self._loop, self.name, self.over = loop, name, over

    def get_loop(self):
        return self._loop

    def done(self):
        return self.over

    def __repr__(self):
        return f"<Job {self.name}>"


first, second = Loop(), Loop()
one, two, three = Job(first, "one"), Job(second, "two"), Job(first, "three", over=True)
for job in (one, two, three):
    asyncio._register_task(job)
print(asyncio.all_tasks(first), asyncio.all_tasks(second))
asyncio._unregister_task(two)
asyncio._unregister_task(two)
print(asyncio.all_tasks(second))
print(asyncio.current_task(first))
asyncio._enter_task(first, one)
print(asyncio.current_task(first), asyncio.current_task(second))
for call, args in ((asyncio._enter_task, (first, three)), (asyncio._leave_task, (first, three)), (asyncio._leave_task, (second, one))):
    try:
        call(*args)
    except RuntimeError as error:
        print(error)
asyncio._leave_task(first, one)
print(asyncio.current_task(first))


async def main():
    print(len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks(), asyncio.all_tasks(first))
    print(asyncio.current_task(asyncio.get_running_loop()) is asyncio.current_task())


asyncio.run(main())
