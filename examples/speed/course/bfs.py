from collections import deque

size = 120
walls = {(x, y) for x in range(size) for y in range(size) if (x * 7 + y * 3) % 11 == 0 and x != y}


def steps(start, goal):
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        (x, y), far = queue.popleft()
        if (x, y) == goal:
            return far
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            place = x + dx, y + dy
            if 0 <= place[0] < size and 0 <= place[1] < size and place not in walls and place not in seen:
                seen.add(place)
                queue.append((place, far + 1))


assert steps((0, 0), (size - 1, size - 1)) > 0
