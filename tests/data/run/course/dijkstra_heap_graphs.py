"""Graphs: Dijkstra, A*, Kruskal, topological order, union-find, Floyd-Warshall; a heap with decreasing keys."""
import heapq
import itertools
import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from functools import total_ordering
from typing import Dict, Hashable, Iterable, List, Optional, Tuple


class Graph:
    def __init__(self, edges: Iterable[Tuple[Hashable, Hashable, float]] = (), directed=False):
        self.edges: Dict[Hashable, Dict[Hashable, float]] = defaultdict(dict)
        self.directed = directed
        for edge in edges:
            self.add(*edge)

    def add(self, a, b, weight=1):
        self.edges[a][b] = weight
        if self.directed:
            self.edges.setdefault(b, {})
        else:
            self.edges[b][a] = weight

    def __iter__(self):
        return iter(self.edges)

    def __getitem__(self, node):
        return self.edges[node].items()

    def __contains__(self, node):
        return node in self.edges

    def __len__(self):
        return len(self.edges)

    def dijkstra(self, start, goal=None):
        distance, previous = {start: 0}, {}
        heap = [(0, start)]
        while heap:
            d, node = heapq.heappop(heap)
            if node == goal:
                break
            if d > distance[node]:
                continue
            for other, weight in self[node]:
                if weight < 0:
                    raise ValueError(f"negative weight between {node!r} and {other!r}")
                if d + weight < distance.get(other, math.inf):
                    distance[other] = d + weight
                    previous[other] = node
                    heapq.heappush(heap, (distance[other], other))
        return distance, previous

    def path(self, start, goal):
        distance, previous = self.dijkstra(start, goal)
        if goal not in distance:
            return None, []
        way = [goal]
        while way[-1] != start:
            way.append(previous[way[-1]])
        return distance[goal], way[::-1]

    def breadth_first(self, start):
        seen, waiting = {start}, deque([start])
        while waiting:
            node = waiting.popleft()
            yield node
            new = [other for other in sorted(self.edges[node]) if other not in seen]
            seen.update(new)
            waiting.extend(new)

    def topological(self):
        incoming = {node: 0 for node in self}
        for node in self:
            for other, _ in self[node]:
                incoming[other] += 1
        ready = [node for node, count in incoming.items() if not count]
        order = []
        while ready:
            ready.sort(reverse=True)
            order.append(node := ready.pop())
            for other, _ in self[node]:
                incoming[other] -= 1
                if not incoming[other]:
                    ready.append(other)
        if len(order) < len(self):
            raise ValueError("the graph has a cycle")
        return order


class UnionFind(dict):
    def __missing__(self, key):
        self[key] = key
        return key

    def find(self, key):
        while self[key] != key:
            self[key] = key = self[self[key]]
        return key

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        self[a] = b
        return a != b


@total_ordering
@dataclass(eq=False)
class Job:
    priority: int
    name: str
    ticket: int = field(default_factory=itertools.count().__next__, repr=False)

    def __eq__(self, other):
        return (self.priority, self.ticket) == (other.priority, other.ticket)

    def __lt__(self, other):
        return (self.priority, self.ticket) < (other.priority, other.ticket)


def kruskal(edges):
    sets, tree = UnionFind(), []
    for weight, a, b in sorted((w, a, b) for a, b, w in edges):
        if sets.union(a, b):
            tree.append((a, b, weight))
    return sum(w for *_, w in tree), tree


def a_star(maze, start, goal):
    def near(cell):
        return abs(cell[0] - goal[0]) + abs(cell[1] - goal[1])

    heap, came, cost = [(near(start), start)], {start: None}, {start: 0}
    while heap:
        _, cell = heapq.heappop(heap)
        if cell == goal:
            way = []
            while cell:
                way.append(cell)
                cell = came[cell]
            return way[::-1]
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            r, c = other = cell[0] + dr, cell[1] + dc
            if 0 <= r < len(maze) and 0 <= c < len(maze[0]) and maze[r][c] != "#" and cost[cell] + 1 < cost.get(other, 1e9):
                cost[other], came[other] = cost[cell] + 1, cell
                heapq.heappush(heap, (cost[other] + near(other), other))


def floyd_warshall(graph):
    nodes = sorted(graph)
    d = {(a, b): 0 if a == b else dict(graph[a]).get(b, math.inf) for a in nodes for b in nodes}
    for k, i, j in itertools.product(nodes, repeat=3):
        d[i, j] = min(d[i, j], d[i, k] + d[k, j])
    return [[d[i, j] for j in nodes] for i in nodes]


EDGES = [("A", "B", 7), ("A", "C", 9), ("A", "F", 14), ("B", "C", 10), ("B", "D", 15), ("C", "D", 11), ("C", "F", 2), ("D", "E", 6), ("E", "F", 9)]
graph = Graph(EDGES)
print(graph.path("A", "E"), graph.path("E", "Z"), dict(sorted(graph.dijkstra("A")[0].items())))
print(list(graph.breadth_first("A")), len(graph), "Q" in graph)
print(kruskal(EDGES))
for row in floyd_warshall(graph):
    print("".join(f"{value:5}" for value in row))
print(floyd_warshall(Graph([(1, 2, 0.5), (2, 3, 1)], directed=True)))
tasks = Graph([("shirt", "tie", 1), ("tie", "jacket", 1), ("trousers", "shoes", 1), ("trousers", "jacket", 1), ("socks", "shoes", 1)], directed=True)
print(tasks.topological())
for broken in (lambda: Graph([(1, 2, 1), (2, 1, 1)], directed=True).topological(), lambda: Graph([("x", "y", -1)]).path("x", "y")):
    try:
        broken()
    except ValueError as error:
        print("ValueError:", error)
MAZE = ["S.#.....", "..#.###.", "....#...", ".####.#.", "......#G"]
way = a_star(MAZE, (0, 0), (4, 7))
print(len(way) - 1)
print("\n".join("".join("*" if (r, c) in way else cell for c, cell in enumerate(row)) for r, row in enumerate(MAZE)))
jobs = [Job(3, "sweep"), Job(1, "alarm"), Job(3, "dust"), Job(2, "mail")]
heapq.heapify(jobs)
print([heapq.heappop(jobs) for _ in range(4)], heapq.nlargest(2, [5, 1, 9, 3]), heapq.nsmallest(2, "hello", key=lambda c: -ord(c)))
print(list(heapq.merge([1, 4, 9], [2, 3, 10], [0])), heapq.heappushpop([2, 5], 1), heapq.heapreplace([2, 5], 1))
