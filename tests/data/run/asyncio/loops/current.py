# Which loop is the current one, by version.
import asyncio
import warnings

warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as caught:
    loop = asyncio.get_event_loop_policy().get_event_loop()
print(loop.is_running(), [str(w.message) for w in caught])
print(asyncio.get_event_loop_policy().get_event_loop() is loop)
other = asyncio.new_event_loop()
asyncio.set_event_loop(other)
print(asyncio.get_event_loop_policy().get_event_loop() is other)


async def inside():
    return asyncio.get_event_loop() is asyncio.get_running_loop(), asyncio.get_event_loop() is loop

print(loop.run_until_complete(inside()))
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop_policy().get_event_loop()
except RuntimeError as error:
    print(error)
asyncio.run(inside())
try:
    asyncio.get_event_loop_policy().get_event_loop()
except RuntimeError as error:
    print(error)
try:
    asyncio.set_event_loop("loop")
except (TypeError, AssertionError) as error:
    print(type(error).__name__)
loop.close()
other.close()
