# The awaitables of an asynchronous generator, driven by hand: what is thrown into one that was not begun differs by version.
import types


@types.coroutine
def turn():
    return (yield)


async def values():
    try:
        yield 1
        yield 2
    finally:
        print("closing")
        await turn()
        print("closed")


def drive(awaitable, *thrown):
    try:
        print("yields", awaitable.throw(*thrown) if thrown else awaitable.send(None))
    except BaseException as error:
        print(type(error).__name__, error.args)


for make in (lambda each: each.aclose(), lambda each: each.asend(None)):
    each = values()
    drive(each.asend(None))
    awaitable = make(each)
    drive(awaitable, KeyError("x"))
    for _ in range(3):
        drive(awaitable)
    drive(each.asend(None))
    print(each.ag_running)
    each = values()
    awaitable = make(each)
    print("fresh")
    drive(awaitable, KeyError("x"))
    drive(awaitable)
    drive(each.asend(None))
