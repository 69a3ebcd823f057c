"""A scheduler of generators, as courses build it before asyncio."""
from collections import deque
import heapq


class Scheduler:
    def __init__(self):
        self.ready, self.sleeping, self.now, self.count = deque(), [], 0, 0

    def spawn(self, task):
        self.ready.append(task)

    def sleep(self, seconds, task):
        self.count += 1
        heapq.heappush(self.sleeping, (self.now + seconds, self.count, task))

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, task = heapq.heappop(self.sleeping)
                self.ready.append(task)
            task = self.ready.popleft()
            try:
                command = next(task)
            except StopIteration as stop:
                print(f"[{self.now}] finished with {stop.value}")
                continue
            except Exception as error:
                print(f"[{self.now}] crashed: {error!r}")
                continue
            match_kind, *arguments = command if isinstance(command, tuple) else (command,)
            if match_kind == "sleep":
                self.sleep(arguments[0], task)
            elif match_kind == "spawn":
                self.spawn(arguments[0])
                self.ready.append(task)
            else:
                self.ready.append(task)


def worker(name, delay, times):
    for i in range(times):
        print(f"{name} {i}")
        yield "sleep", delay
    return name


def parent():
    for name, delay in (("fast", 1), ("slow", 3)):
        yield "spawn", worker(name, delay, 3)
    yield
    yield from worker("inner", 2, 2)
    raise ValueError("parent fails")


class Awaitable:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got * 2


async def coroutine():
    a = await Awaitable(1)
    b = await Awaitable(a)
    return a + b


scheduler = Scheduler()
scheduler.spawn(parent())
scheduler.run()
c = coroutine()
print(c.send(None), c.send(10))
try:
    c.send(7)
except StopIteration as stop:
    print(stop.value)
try:
    c.send(None)
except RuntimeError as error:
    print(error)
never = coroutine()
never.close()
scheduler.ready[0]
