"""`types.coroutine`: generators that `await` takes."""
import asyncio
import types


@types.coroutine
def pause(times):
    for number in range(times):
        sent = yield number
        print("sent", sent)
    return times * 10


async def waits():
    first = await pause(2)
    second = await pause(1)
    return first + second


def drive(coroutine):
    sent = None
    while True:
        try:
            print("yielded", coroutine.send(sent))
        except StopIteration as stop:
            return stop.value
        sent = "x"


print(drive(waits()))
print(type(pause(1)).__name__, list(pause(2)))


# Coroutine functions stay what they are; marking twice changes nothing.
print(types.coroutine(waits) is waits, types.coroutine(pause) is pause)


@types.coroutine
def delegates():
    return (yield from waits())


print(drive(delegates()))


def plain():
    yield 1


async def takes(x):
    return await x


for bad in (plain(), 3):
    try:
        print(drive(takes(bad)))
    except TypeError as error:
        print(error)

# Other than generator functions are wrapped.
wrapped = types.coroutine(lambda: plain())
print(wrapped.__name__, drive(takes(wrapped())))
print(types.coroutine(len)([1, 2]))
try:
    types.coroutine(3)
except TypeError as error:
    print(error)


@types.coroutine
def turn():
    yield


async def main():
    await asyncio.gather(*(worker(name) for name in "ab"))


async def worker(name):
    for number in range(2):
        print(name, number)
        await turn()


asyncio.run(main())
