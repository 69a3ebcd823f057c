# `from asyncio import *` gives what `__all__` says.
from asyncio import *


async def main():
    queue = Queue()
    task = create_task(sleep(0.01, "slept"))
    queue.put_nowait(await task)
    print(await queue.get(), isfuture(task), iscoroutinefunction(main), FIRST_COMPLETED)
    print(current_task() in all_tasks(), get_running_loop().is_running())
    try:
        await wait_for(Event().wait(), 0.01)
    except TimeoutError as error:
        print(type(error).__name__)
    print(StreamReader.__name__, issubclass(Protocol, BaseProtocol))


run(main())
