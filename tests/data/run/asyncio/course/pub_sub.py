# Publishers and subscribers: each subscriber has its queue; slow ones lose messages.
import asyncio


class Topic:
    def __init__(self):
        self.subscribers = {}

    def subscribe(self, name, size):
        self.subscribers[name] = asyncio.Queue(size)
        return self.subscribers[name]

    def publish(self, message):
        for name, queue in self.subscribers.items():
            try:
                queue.put_nowait(message)
            except asyncio.QueueFull:
                print(name, "loses", message)


async def subscriber(name, topic, size, pause, heard):
    queue = topic.subscribe(name, size)
    while True:
        message = await queue.get()
        if message == "end":
            break
        heard.append(message)
        await asyncio.sleep(pause)
    return name, heard


async def main():
    topic = Topic()
    tasks = [asyncio.create_task(subscriber("quick", topic, 5, 0, [])), asyncio.create_task(subscriber("slow", topic, 2, 0.07, []))]
    await asyncio.sleep(0)
    for n in range(6):
        topic.publish(f"m{n}")
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.2)
    topic.publish("end")
    for name, heard in await asyncio.gather(*tasks):
        print(name, heard)

asyncio.run(main())
