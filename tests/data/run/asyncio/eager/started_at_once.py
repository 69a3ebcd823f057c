# versions: 3.14-
# steps: no
# By hand: no interpreter of 3.14 was at hand.
import asyncio
async def w(n):
    print("start", n); await asyncio.sleep(0); print("end", n); return n
async def main():
    t = asyncio.create_task(w(1), eager_start=True)
    print("created", t.done())
    await t
    loop = asyncio.get_running_loop()
    t = loop.create_task(w(2), eager_start=True); print("made"); await t
    async with asyncio.TaskGroup() as tg:
        tg.create_task(w(3), eager_start=True, name="x"); print("in group")
asyncio.run(main())
