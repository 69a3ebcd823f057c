import heapq

n = 3_000
graph = {i: [((i * 7 + 1) % n, i % 13 + 1), ((i * 3 + 2) % n, i % 7 + 2), ((i + 1) % n, 5)] for i in range(n)}


def distances(graph, start):
    found = {}
    queue = [(0, start)]
    while queue:
        distance, node = heapq.heappop(queue)
        if node in found:
            continue
        found[node] = distance
        for other, weight in graph[node]:
            if other not in found:
                heapq.heappush(queue, (distance + weight, other))
    return found


for start in range(3):
    assert len(distances(graph, start)) == n
