# Loops made, run, stopped, closed by hand.
import asyncio

events = []


async def say(text, delay=0):
    await asyncio.sleep(delay)
    events.append(text)
    return text


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), isinstance(loop, asyncio.AbstractEventLoop))
print(loop.run_until_complete(say("first")))
loop.call_soon(events.append, "soon")
loop.call_later(0.02, loop.stop)
loop.call_later(0.01, events.append, "later")
loop.run_forever()
print(events)
task = loop.create_task(say("left over", 1))
loop.call_soon(loop.stop)
loop.run_forever()
print(task.done(), task.get_name()[:5])
try:
    loop.run_until_complete(loop.create_future().__class__(loop=asyncio.new_event_loop()))
except ValueError as error:
    print(error)
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)
task.cancel()
try:
    loop.run_until_complete(task)
except asyncio.CancelledError:
    print("cancelled", task.cancelled())


async def nested():
    coro = say("x")
    for act in (lambda: asyncio.run(coro), lambda: loop.run_until_complete(other), loop.close):
        try:
            act()
        except RuntimeError as error:
            print(error)
    coro.close()


other = loop.create_future()
loop.run_until_complete(nested())
loop.close()
loop.close()
print(loop.is_closed())
for act in (lambda: loop.call_soon(print), loop.run_forever, lambda: loop.call_later(1, print)):
    try:
        act()
    except RuntimeError as error:
        print(error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
other = asyncio.new_event_loop()
asyncio.set_event_loop(other)
print(asyncio.get_event_loop() is other)
f = asyncio.Future(loop=other)
other.call_soon(f.set_result, 5)
print(other.run_until_complete(f), f.get_loop() is other)
other.close()
asyncio.set_event_loop(None)
try:
    asyncio.run(3)
except (ValueError, TypeError) as error:
    print(str(error)[:27])
