import heapq
import itertools
import random


class Simulation:
    def __init__(self, seed=0):
        self.now, self.queue, self.random = 0.0, [], random.Random(seed)
        self.order = itertools.count()

    def after(self, delay, action, *args):
        heapq.heappush(self.queue, (self.now + delay, next(self.order), action, args))

    def run(self, until):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, action, args = heapq.heappop(self.queue)
            action(*args)


class Shop:
    def __init__(self, sim, counters):
        self.sim, self.free, self.line = sim, counters, []
        self.served, self.waits = 0, []

    def arrive(self, number):
        self.line.append((number, self.sim.now))
        self.serve()
        self.sim.after(self.sim.random.expovariate(1 / 2.0), self.arrive, number + 1)

    def serve(self):
        while self.free and self.line:
            number, since = self.line.pop(0)
            self.free -= 1
            self.waits.append(self.sim.now - since)
            self.sim.after(self.sim.random.uniform(1, 5), self.leave, number)

    def leave(self, number):
        self.free += 1
        self.served += 1
        if number < 4:
            print(f"{self.sim.now:8.3f} customer {number} leaves, {len(self.line)} wait")
        self.serve()


for counters in (1, 2, 3):
    sim = Simulation(42)
    shop = Shop(sim, counters)
    sim.after(0, shop.arrive, 0)
    sim.run(until=480)
    print(counters, shop.served, f"{sum(shop.waits) / len(shop.waits):.3f}", f"{max(shop.waits):.3f}", len(shop.line))
