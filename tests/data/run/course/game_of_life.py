# Conway's game on a torus, with sets and with lists; oscillators and a glider.
from collections import Counter
from itertools import product


def step(cells):
    counts = Counter((x + dx, y + dy) for x, y in cells for dx, dy in product((-1, 0, 1), repeat=2) if dx or dy)
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}


def show(cells, width, height):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))


class Board:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        self.height, self.width = len(self.rows), len(self.rows[0])

    def neighbours(self, y, x):
        return sum(self.rows[(y + dy) % self.height][(x + dx) % self.width] == "#" for dy in (-1, 0, 1) for dx in (-1, 0, 1) if (dy, dx) != (0, 0))

    def __next__(self):
        self.rows = [["#" if (n := self.neighbours(y, x)) == 3 or (n == 2 and self.rows[y][x] == "#") else "." for x in range(self.width)] for y in range(self.height)]
        return self

    def __iter__(self):
        return self

    def __str__(self):
        return "\n".join(map("".join, self.rows))

    def __eq__(self, other):
        return self.rows == other.rows


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
print(show(glider, 5, 5))
for _ in range(4):
    glider = step(glider)
print(show(glider, 5, 5), glider == {(x + 1, y + 1) for x, y in {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}})
board = Board([".....", "..#..", "..#..", "..#..", "....."])
start = Board(str(board).split("\n"))
for generation, state in zip(range(3), board):
    print(f"generation {generation}", state == start)
    print(state)
torus = Board(["#..#", "....", "....", "#..#"])
print(next(torus) == next(Board(str(torus).split())), str(torus).count("#"))
