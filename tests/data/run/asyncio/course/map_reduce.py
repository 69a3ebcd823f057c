# Counting words: mappers, a shuffle by queue, reducers; and the same as a tree of gathers.
import asyncio

TEXTS = ["to be or not to be", "that is the question", "to sleep perchance to dream", "be that as it may"]


async def mapper(text, queues):
    for word in text.split():
        await queues[len(word) % len(queues)].put(word)
        await asyncio.sleep(0)


async def reducer(queue):
    counts = {}
    while True:
        word = await queue.get()
        if word is None:
            return counts
        counts[word] = counts.get(word, 0) + 1


async def by_queues():
    queues = [asyncio.Queue(2) for _ in range(3)]
    reducers = [asyncio.create_task(reducer(queue)) for queue in queues]
    await asyncio.gather(*[mapper(text, queues) for text in TEXTS])
    for queue in queues:
        await queue.put(None)
    total = {}
    for counts in await asyncio.gather(*reducers):
        total.update(counts)
    return total


async def by_tree(texts):
    if len(texts) == 1:
        counts = {}
        for word in texts[0].split():
            counts[word] = counts.get(word, 0) + 1
        await asyncio.sleep(0.001 * len(counts))
        return counts
    half = len(texts) // 2
    left, right = await asyncio.gather(by_tree(texts[:half]), by_tree(texts[half:]))
    return {word: left.get(word, 0) + right.get(word, 0) for word in sorted({*left, *right})}


async def main():
    one, other = await by_queues(), await by_tree(TEXTS)
    print(sorted(one.items()) == sorted(other.items()))
    print(sorted(one.items(), key=lambda item: (-item[1], item[0]))[:4])


asyncio.run(main())
