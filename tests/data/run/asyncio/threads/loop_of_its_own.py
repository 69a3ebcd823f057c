# A service with a loop in a thread, used by a program without one: started, asked, stopped, its tasks cancelled.
import asyncio
import threading
import time


class Service:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()
        self.ready.wait()

    def serve(self):
        asyncio.set_event_loop(self.loop)
        self.loop.call_soon(self.ready.set)
        self.loop.run_forever()
        tasks = sorted(asyncio.all_tasks(self.loop), key=lambda task: task.get_name())
        for task in tasks:
            task.cancel()
        self.loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()
        print("the service has ended")

    def ask(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    def stop(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()


async def square(number):
    await asyncio.sleep(number / 100)
    return number * number


async def background(name):
    asyncio.current_task().set_name(name)
    try:
        while True:
            await asyncio.sleep(0.02)
    finally:
        print(name, "is over")


service = Service()
futures = [service.ask(square(number)) for number in (3, 1, 2)]
print([future.result() for future in futures])
service.ask(background("x"))
service.ask(background("y"))
time.sleep(0.03)
print("running", service.loop.is_running())
late = service.ask(square(50))
time.sleep(0.005)
service.stop()
print(late.cancelled(), service.loop.is_closed(), service.thread.is_alive())
coroutine = square(1)
try:
    service.ask(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
