from itertools import permutations
from math import hypot

cities = [(0, 0), (3, 7), (6, 2), (8, 8), (1, 5), (9, 3), (4, 4), (7, 1)]


def length(tour):
    return sum(hypot(ax - bx, ay - by) for (ax, ay), (bx, by) in zip(tour, tour[1:] + tour[:1]))


best = min(([cities[0], *rest] for rest in permutations(cities[1:])), key=length)
assert round(length(best), 2) == 30.85
