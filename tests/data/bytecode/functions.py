def outer(a, /, b, c=1, *args, d, e=2, **rest):
    """Doc."""
    def inner():
        nonlocal b
        b += a
        return b, undefined
    if a:
        maybe = 1
    print(maybe)
    del maybe
    return inner


@decorate(1)
@again
async def waits(x):
    await x
    return [await y async for y in x]


numbers = lambda n: (yield n)
outer(1, 2, d=3)
outer(*numbers, **rest)
