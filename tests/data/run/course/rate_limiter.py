import asyncio
import time
from collections import deque

class TokenBucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity = rate, capacity
        self.tokens, self.updated = capacity, time.monotonic()
        self._lock = asyncio.Lock()
    def _refill(self):
        now = time.monotonic()
        self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
        self.updated = now
    async def __aenter__(self):
        async with self._lock:
            self._refill()
            while self.tokens < 1:
                await asyncio.sleep((1 - self.tokens) / self.rate)
                self._refill()
            self.tokens -= 1
    async def __aexit__(self, *exc):
        return None

class SlidingWindow:
    def __init__(self, n, per):
        self.n, self.per, self.calls = n, per, deque()
    def allow(self, now):
        while self.calls and now - self.calls[0] >= self.per:
            self.calls.popleft()
        if len(self.calls) < self.n:
            self.calls.append(now)
            return True
        return False

async def main():
    bucket = TokenBucket(50, 3)
    start = time.monotonic()
    order = []
    async def request(i):
        async with bucket:
            order.append((i, int((time.monotonic() - start) / 0.02)))
    await asyncio.gather(*(request(i) for i in range(7)))
    print([i for i, _ in order])
    print([slot for _, slot in order] == sorted(slot for _, slot in order), order[-1][1] >= 3)
    window = SlidingWindow(3, 10)
    print([(t, window.allow(t)) for t in [0, 1, 2, 3, 9, 10, 10.5, 11, 12, 30]])

asyncio.run(main())
