# steps: no
# Methods of a loop in Python: sleeping sets its timer by them, tasks begin by them.
import asyncio


class Loop(asyncio.SelectorEventLoop):
    told = ()

    def call_at(self, when, callback, *args, context=None):
        if self.told:
            print("at", round(when - self.time(), 2), callback.__name__)
        return super().call_at(when, callback, *args, context=context)

    def create_future(self):
        if self.told:
            print("future")
        return super().create_future()


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(0, "at once"))
    loop.told = ("timers",)
    print(await asyncio.sleep(0.03, "slept"))
    timer = loop.call_later(5, print)
    print(type(timer).__name__, timer.cancelled(), timer._cancelled, timer._callback is print, timer._args)
    timer.cancel()
    print(timer._cancelled, timer._callback)
    loop.told = ()
    begun = []
    kept = loop.call_soon
    loop.call_soon = lambda callback, *args, context=None: begun.append(type(context).__name__) or kept(callback, *args, context=context)
    task = loop.create_task(asyncio.sleep(0, "begun"))
    print(begun)
    loop.call_soon = kept
    print(await task)

    def refuse(callback, *args, context=None):
        raise ValueError("no more")

    loop.call_soon = refuse
    coroutine = asyncio.sleep(0)
    try:
        loop.create_task(coroutine)
    except ValueError as error:
        print(error)
    coroutine.close()
    del loop.call_soon
    print(len(asyncio.all_tasks()))


loop = Loop()
loop.set_exception_handler(lambda loop, context: messages.append(context["message"]))
messages = []
loop.run_until_complete(main())
for _ in range(2):
    loop.call_soon(print, "once")
print(len(loop._ready))
loop.call_soon(loop.stop)
loop.run_forever()
print(len(loop._ready))
loop.close()
print(messages)
