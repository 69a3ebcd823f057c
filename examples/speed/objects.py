class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


def walk(steps):
    point = Point(0, 0)
    for i in range(steps):
        point = point.moved(1, i & 1)
    return point.x + point.y


assert walk(100_000) == 150_000
