from collections import defaultdict, deque
import heapq

EDGES = [("A", "B", 4), ("A", "C", 2), ("B", "C", 5), ("B", "D", 10), ("C", "E", 3), ("E", "D", 4), ("D", "F", 11)]

graph = defaultdict(dict)
for a, b, weight in EDGES:
    graph[a][b] = weight
    graph[b][a] = weight


def bfs(start):
    seen, queue = [start], deque([start])
    while queue:
        for neighbour in sorted(graph[queue.popleft()]):
            if neighbour not in seen:
                seen.append(neighbour)
                queue.append(neighbour)
    return seen


def dfs(node, seen=None):
    seen = seen if seen is not None else []
    seen.append(node)
    for neighbour in sorted(graph[node]):
        if neighbour not in seen:
            dfs(neighbour, seen)
    return seen


def dijkstra(start):
    distance, before, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]:
            continue
        for neighbour, weight in graph[node].items():
            if d + weight < distance.get(neighbour, float("inf")):
                distance[neighbour] = d + weight
                before[neighbour] = node
                heapq.heappush(heap, (d + weight, neighbour))
    return distance, before


def path(before, end):
    out = [end]
    while out[-1] in before:
        out.append(before[out[-1]])
    return "->".join(reversed(out))


def topological(depends):
    order, state = [], {}

    def visit(node, trail=()):
        if state.get(node) == "doing":
            raise ValueError("cycle: " + " -> ".join([*trail, node]))
        if node in state:
            return
        state[node] = "doing"
        for other in depends.get(node, ()):
            visit(other, trail + (node,))
        state[node] = "done"
        order.append(node)

    for node in depends:
        visit(node)
    return order


def kruskal():
    parent = {node: node for node in graph}

    def find(node):
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b, weight in sorted(EDGES, key=lambda edge: edge[2]):
        if find(a) != find(b):
            parent[find(a)] = find(b)
            yield a + b, weight


print(bfs("A"), dfs("A"))
distance, before = dijkstra("A")
print(distance, path(before, "F"))
print(list(kruskal()), sum(weight for _, weight in kruskal()))
print(topological({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "jacket"], "socks": ["shoes"]}))
grid = ["S.#.", "..#E", "...."]
start = next((r, row.index("S")) for r, row in enumerate(grid) if "S" in row)
queue, distance = deque([start]), {start: 0}
while queue:
    r, c = queue.popleft()
    if grid[r][c] == "E":
        print("steps", distance[r, c])
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        n = r + dr, c + dc
        if 0 <= n[0] < 3 and 0 <= n[1] < 4 and grid[n[0]][n[1]] != "#" and n not in distance:
            distance[n] = distance[r, c] + 1
            queue.append(n)
topological({"a": ["b"], "b": ["c"], "c": ["a"]})
