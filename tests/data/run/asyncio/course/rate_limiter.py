# So many per second: a token bucket and a minimal distance.
import asyncio


class TokenBucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity, self.tokens = rate, capacity, capacity
        self.last = asyncio.get_running_loop().time()
        self.lock = asyncio.Lock()

    async def take(self):
        async with self.lock:
            while True:
                now = asyncio.get_running_loop().time()
                self.tokens = min(self.capacity, self.tokens + (now - self.last) * self.rate)
                self.last = now
                if self.tokens >= 1:
                    self.tokens -= 1
                    return
                await asyncio.sleep((1 - self.tokens) / self.rate)


async def request(n, bucket, start, log):
    await bucket.take()
    log.append((n, round(asyncio.get_running_loop().time() - start, 1)))


async def main():
    start = asyncio.get_running_loop().time()
    bucket, log = TokenBucket(10, 3), []
    await asyncio.gather(*[request(n, bucket, start, log) for n in range(6)])
    print(log)

asyncio.run(main())
