# Graphs: breadth and depth first, Dijkstra, topological order, components, A* on a grid.
import heapq
from collections import defaultdict, deque

GRAPH = {"A": {"B": 4, "C": 1}, "B": {"D": 1}, "C": {"B": 2, "D": 5}, "D": {"E": 3}, "E": {}, "F": {"G": 1}, "G": {"F": 1}}


def bfs(graph, start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        node = queue.popleft()
        order.append(node)
        for other in graph[node]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return order


def dfs(graph, node, seen=None):
    seen = seen if seen is not None else set()
    if node in seen:
        return
    seen.add(node)
    yield node
    for other in graph[node]:
        yield from dfs(graph, other, seen)


def paths(graph, start, goal, path=()):
    path += (start,)
    if start == goal:
        yield path
    for other in graph[start]:
        if other not in path:
            yield from paths(graph, other, goal, path)


def dijkstra(graph, start):
    distance, previous, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]:
            continue
        for other, weight in graph[node].items():
            if (new := d + weight) < distance.get(other, float("inf")):
                distance[other], previous[other] = new, node
                heapq.heappush(heap, (new, other))
    return distance, previous


def topological(graph):
    incoming = {node: 0 for node in graph}
    for targets in graph.values():
        for target in targets:
            incoming[target] += 1
    ready = sorted(node for node, count in incoming.items() if not count)
    while ready:
        node = ready.pop(0)
        yield node
        for target in graph[node]:
            incoming[target] -= 1
            if not incoming[target]:
                ready.append(target)
    if any(incoming.values()):
        raise ValueError(f"cycle among {sorted(n for n, c in incoming.items() if c)}")


def components(graph):
    undirected = defaultdict(set)
    for node, targets in graph.items():
        undirected[node] |= set(targets)
        for target in targets:
            undirected[target].add(node)
    left = set(graph)
    while left:
        group = set(dfs(undirected, min(left)))
        yield sorted(group)
        left -= group


def astar(grid, start, goal):
    rows, columns = len(grid), len(grid[0])
    estimate = lambda p: abs(p[0] - goal[0]) + abs(p[1] - goal[1])
    heap, cost, came = [(estimate(start), start)], {start: 0}, {}
    while heap:
        _, here = heapq.heappop(heap)
        if here == goal:
            path = [here]
            while path[-1] in came:
                path.append(came[path[-1]])
            return path[::-1]
        r, c = here
        for nxt in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= nxt[0] < rows and 0 <= nxt[1] < columns and grid[nxt[0]][nxt[1]] != "#" and cost[here] + 1 < cost.get(nxt, 1e9):
                cost[nxt], came[nxt] = cost[here] + 1, here
                heapq.heappush(heap, (cost[nxt] + estimate(nxt), nxt))


print(bfs(GRAPH, "A"), list(dfs(GRAPH, "A")), list(paths(GRAPH, "A", "E")))
distance, previous = dijkstra(GRAPH, "A")
print(distance, previous)
try:
    for node in topological(GRAPH):
        print(node, end=" ")
except ValueError as error:
    print(error)
print(list(topological({k: v for k, v in GRAPH.items() if k < "F"})), list(components(GRAPH)))
grid = ["S..#.", ".#...", "...#G"]
path = astar(grid, (0, 0), (2, 4))
print(len(path), path)
for r, row in enumerate(grid):
    print("".join("*" if (r, c) in path and ch == "." else ch for c, ch in enumerate(row)))
print(astar(["S#G"], (0, 0), (0, 2)))
