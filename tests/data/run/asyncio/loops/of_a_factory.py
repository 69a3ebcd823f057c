# versions: 3.12-
# steps: no
# A runner whose loop a factory makes leaves the current loop alone.
import asyncio


class Policy(asyncio.DefaultEventLoopPolicy):
    def set_event_loop(self, loop):
        print("set", None if loop is None else type(loop).__name__)
        super().set_event_loop(loop)


async def main():
    return type(asyncio.get_running_loop()).__name__


asyncio.set_event_loop_policy(Policy())
print(asyncio.run(main()))
print(asyncio.run(main(), loop_factory=asyncio.SelectorEventLoop))
with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
    print(runner.run(main()), runner.run(main()))
with asyncio.Runner() as runner:
    print(runner.run(main()), runner.run(main()))
