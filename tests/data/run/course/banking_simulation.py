# Customers at counters: a discrete simulation with heapq and a seeded generator of random numbers.
import heapq
import random
import statistics
from dataclasses import dataclass, field
from enum import Enum, auto


class Kind(Enum):
    ARRIVE = auto()
    FINISH = auto()
    CLOSE = auto()


@dataclass(order=True)
class Event:
    time: float
    order: int
    kind: Kind = field(compare=False)
    customer: int = field(compare=False, default=-1)


class Bank:
    def __init__(self, counters, seed):
        self.free, self.queue, self.events, self.made = counters, [], [], 0
        self.random = random.Random(seed)
        self.arrived, self.waits, self.log, self.open = {}, [], [], True

    def at(self, time, kind, customer=-1):
        heapq.heappush(self.events, Event(round(time, 3), self.made, kind, customer))
        self.made += 1

    def serve(self, now):
        while self.free and self.queue:
            customer = self.queue.pop(0)
            self.free -= 1
            self.waits.append(now - self.arrived[customer])
            self.at(now + self.random.uniform(2, 6), Kind.FINISH, customer)

    def run(self, until):
        self.at(0, Kind.ARRIVE, 0)
        self.at(until, Kind.CLOSE)
        while self.events:
            event = heapq.heappop(self.events)
            self.log.append((event.time, event.kind.name, event.customer))
            if event.kind is Kind.ARRIVE and self.open:
                self.arrived[event.customer] = event.time
                self.queue.append(event.customer)
                self.at(event.time + self.random.expovariate(0.5), Kind.ARRIVE, event.customer + 1)
            elif event.kind is Kind.FINISH:
                self.free += 1
            elif event.kind is Kind.CLOSE:
                self.open = False
            self.serve(event.time)
        return self


for counters in (1, 2, 3):
    bank = Bank(counters, seed=7).run(until=30)
    print(counters, len(bank.waits), f"mean {statistics.mean(bank.waits):.2f} max {max(bank.waits):.2f} last {bank.log[-1]}", bank.free == counters)
print(*bank.log[:6], sep="\n")
again = Bank(3, seed=7).run(until=30)
print(again.log == bank.log, Bank(3, seed=8).run(until=30).log == bank.log)
rng = random.Random(2024)
print([rng.randrange(10) for _ in range(8)], rng.sample("abcdef", 3), rng.choices([1, 2, 3], weights=[5, 1, 1], k=5), round(rng.gauss(0, 1), 6), rng.shuffle(x := list(range(6))), x)
print(sorted([Event(2, 1, Kind.CLOSE), Event(1, 5, Kind.ARRIVE), Event(1, 2, Kind.FINISH)])[0], list(Kind), Kind(2), Kind["CLOSE"].value)
