# versions: 3.11-
# Deadlines within deadlines: who is it that is late?
import asyncio


async def attempt(outer, inner, body):
    where = "nobody"
    try:
        async with asyncio.timeout(outer) as one:
            try:
                async with asyncio.timeout(inner) as two:
                    await asyncio.sleep(body)
            except TimeoutError:
                where = "inner"
                await asyncio.sleep(0.02)
    except TimeoutError:
        where += " outer"
    print(outer, inner, body, "->", where, one.expired(), two.expired())


async def main():
    await attempt(0.2, 0.1, 0.01)
    await attempt(0.2, 0.05, 0.1)
    await attempt(0.05, 0.2, 0.1)
    await attempt(0.06, 0.05, 0.1)
    await attempt(None, 0.01, 0.1)
    await attempt(0, 0.01, 0.1)
    await attempt(-1, -1, 0.1)
    await attempt(0.05, None, 0)
    print(asyncio.current_task().cancelling())

asyncio.run(main())
