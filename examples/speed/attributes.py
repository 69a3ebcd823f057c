class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    @property
    def sum(self):
        return self.x + self.y


class Walk:
    steps = 0

    def __init__(self, point):
        self.point = point
        self.total = 0

    def step(self, i):
        self.point = self.point.moved(1, i & 1)
        self.total += self.point.sum
        self.steps += 1


def walk(steps):
    way = Walk(Point(0, 0))
    for i in range(steps):
        way.step(i)
    return way.point.x + way.point.y + way.steps, way.total


assert walk(50_000) == (125_000, 1_875_025_000)
