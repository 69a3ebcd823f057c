# Ten levels, one in the other.
import asyncio


async def numbers(limit):
    for number in range(limit):
        yield number
        await asyncio.sleep(0.1)


async def main():
    semaphore = asyncio.Semaphore(2)
    queue = asyncio.Queue()
    for turn in range(2):
        try:
            async with asyncio.timeout(5):
                while queue.empty():
                    if turn > 2:
                        print("again")
                    else:
                        async with semaphore:
                            async for number in numbers(3):
                                if number % 2 == 0:
                                    match number:
                                        case 0:
                                            await queue.put(number)  # at the very bottom
                                        case _:
                                            continue
        except TimeoutError as error:
            print("too late", error)
        finally:
            print("over", queue.qsize())
            await queue.get()


asyncio.run(main())
