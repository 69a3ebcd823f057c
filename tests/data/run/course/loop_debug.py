import asyncio
import logging
import sys
import time

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(message)s")

class Mask(logging.Filter):
    def filter(self, record):
        message = record.getMessage()
        if "took" in message:
            record.msg, record.args = "slow: " + message.split(" took")[0].split(" at ")[0].split(" created")[0], ()
        return True

logging.getLogger("asyncio").addFilter(Mask())

async def blocker():
    time.sleep(0.15)

async def polite():
    await asyncio.sleep(0.01)

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    await asyncio.create_task(polite(), name="polite")
    await asyncio.create_task(blocker(), name="blocker")
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"], repr(context.get("exception"))))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.01)
    async def fails(): raise KeyError("gone")
    t = asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del t
    import threading
    def wrong_thread():
        try:
            loop.call_soon(print)
        except RuntimeError as e:
            print("refused:", e)
    th = threading.Thread(target=wrong_thread)
    th.start()
    th.join()

asyncio.run(main(), debug=True)
