def f():
    with a as b, c:
        return b


async def g():
    async with a as b:
        async for x in b:
            yield x
