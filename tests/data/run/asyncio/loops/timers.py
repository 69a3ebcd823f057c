# `call_later`, `call_at`, `call_soon`: order, arguments, times that are over, handles that are cancelled, timers that set timers.
import asyncio


def say(*words):
    print(*words)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_later(0.03, say, "third")
    loop.call_later(0.01, say, "first")
    handle = loop.call_at(start + 0.02, say, "second")
    print(type(handle).__name__, abs(handle.when() - start - 0.02) < 0.001, handle.cancelled())
    loop.call_at(start - 5, say, "overdue")
    loop.call_later(-1, say, "in the past")
    loop.call_soon(say, "soon")
    await asyncio.sleep(0)
    print("a turn later")
    await asyncio.sleep(0.04)

    dropped = [loop.call_later(0.01 * number, say, "timer", number) for number in range(1, 5)]
    dropped[0].cancel()
    loop.call_later(0.015, dropped[2].cancel)
    loop.call_later(0.045, dropped[3].cancel)
    await asyncio.sleep(0.06)
    print([handle.cancelled() for handle in dropped])
    soon = [loop.call_soon(say, "soon", number) for number in range(3)]
    soon[1].cancel()
    soon[1].cancel()
    # It ran already, and may be cancelled all the same.
    await asyncio.sleep(0)
    soon[0].cancel()

    def chain(left):
        print("chain", left)
        if left:
            loop.call_later(0.002, chain, left - 1)
        else:
            over.set_result("the end")

    over = loop.create_future()
    chain(3)
    print(await over)

    def again(count):
        print("again", count)
        if count:
            loop.call_soon(again, count - 1)

    loop.call_soon(again, 2)
    for turn in range(4):
        print("turn", turn)
        await asyncio.sleep(0)
    try:
        loop.call_later(None, say)
    except TypeError as error:
        print(type(error).__name__)
    # More than a hundred cancelled ones: the heap is made anew.
    many = [loop.call_later(1 + number, say, "never") for number in range(150)]
    for handle in many:
        handle.cancel()
    await asyncio.sleep(0.002)
    print("through")


asyncio.run(main())
