# Debug mode: slow steps and callbacks are named.
import asyncio
import logging
import re
import time


class Short(logging.Handler):
    def emit(self, record):
        print(re.sub(r"took [\d.]+", "took N", re.sub(r" (created )?at (<lib>)?[^ >]*|cb=\[.*?\]", "", record.getMessage())))


log = logging.getLogger("asyncio")
log.addHandler(Short())
log.propagate = False


def slow_callback():
    time.sleep(0.03)


async def slow_step():
    time.sleep(0.15)
    await asyncio.sleep(0)
    time.sleep(0.01)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    await asyncio.create_task(slow_step(), name="slow")
    loop.slow_callback_duration = 0.02
    loop.call_soon(slow_callback)
    await asyncio.sleep(0.05)
    loop.set_debug(False)
    loop.call_soon(slow_callback)
    await asyncio.sleep(0.05)

asyncio.run(main(), debug=True)
