# call_soon, call_later, call_at: who comes first.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    now = loop.time()
    loop.call_later(0.03, print, "later 30")
    loop.call_at(now + 0.02, print, "at 20")
    loop.call_later(0.01, print, "later 10")
    loop.call_soon(print, "soon 1")
    loop.call_soon(lambda: loop.call_soon(print, "soon, from a callback"))
    loop.call_soon(print, "soon 2")
    loop.call_later(0, print, "later 0")
    loop.call_later(-1, print, "later -1")
    cancelled = loop.call_later(0.015, print, "never")
    soon = loop.call_soon(print, "never")
    cancelled.cancel()
    soon.cancel()
    cancelled.cancel()
    print(cancelled.cancelled(), soon.cancelled(), round(cancelled.when() - now, 3))
    print("main")
    await asyncio.sleep(0)
    print("main after one turn")
    await asyncio.sleep(0.05)
    print("end")

asyncio.run(main())
