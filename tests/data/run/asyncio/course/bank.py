# A lost update between tasks, and the lock that prevents it.
import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = asyncio.Lock()

    async def unsafe(self, amount):
        balance = self.balance
        await asyncio.sleep(0)
        self.balance = balance + amount

    async def safe(self, amount):
        async with self.lock:
            await self.unsafe(amount)


async def transfer(source, target, amount):
    first, second = sorted((source, target), key=id) if False else (source, target)
    async with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("not enough money")
        source.balance -= amount
        await asyncio.sleep(0.001)
        target.balance += amount


async def main():
    for way in (Account.unsafe, Account.safe):
        account = Account(0)
        await asyncio.gather(*[way(account, 10) for _ in range(10)])
        print(way.__name__, account.balance)
    a, b = Account(100), Account(50)
    results = await asyncio.gather(*[transfer(a, b, 40) for _ in range(3)], return_exceptions=True)
    print(results, a.balance, b.balance)

asyncio.run(main())
