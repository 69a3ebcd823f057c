import asyncio

async def factorial(name, number):
    f = 1
    for i in range(2, number + 1):
        print(f"Task {name}: Compute factorial({number}), currently i={i}...")
        await asyncio.sleep(0.02)
        f *= i
    print(f"Task {name}: factorial({number}) = {f}")
    return f

async def main():
    L = await asyncio.gather(
        factorial("A", 2),
        factorial("B", 3),
        factorial("C", 4),
    )
    print(L)
    results = await asyncio.gather(factorial("D", 2), boom(), asyncio.sleep(0.01, "slept"), return_exceptions=True)
    for r in results:
        print(type(r).__name__, r)
    try:
        await asyncio.gather(boom(), asyncio.sleep(5))
    except ValueError as e:
        print("caught", repr(e))

async def boom():
    await asyncio.sleep(0)
    raise ValueError("no good")

asyncio.run(main())
