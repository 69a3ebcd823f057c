PUZZLE = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"


def solve(cells):
    if 0 not in cells:
        return cells
    best = None
    for at in (i for i, c in enumerate(cells) if c == 0):
        r, c = divmod(at, 9)
        used = {cells[i] for i in range(81) if i // 9 == r or i % 9 == c or (i // 27 == at // 27 and i % 9 // 3 == c // 3)}
        options = [n for n in range(1, 10) if n not in used]
        if best is None or len(options) < len(best[1]):
            best = at, options
            if len(options) < 2:
                break
    at, options = best
    for n in options:
        solved = solve(cells[:at] + [n] + cells[at + 1 :])
        if solved:
            return solved
    return None


solution = solve([int(c) for c in PUZZLE])
for r in range(9):
    row = solution[r * 9 : r * 9 + 9]
    print(" ".join(map(str, row[:3])), "|", " ".join(map(str, row[3:6])), "|", " ".join(map(str, row[6:])))
    if r in (2, 5):
        print("------+-------+------")


def step(cells):
    neighbours = {}
    for r, c in cells:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc:
                    neighbours[r + dr, c + dc] = neighbours.get((r + dr, c + dc), 0) + 1
    return {cell for cell, n in neighbours.items() if n == 3 or n == 2 and cell in cells}


glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
for generation in range(4):
    glider = step(glider)
print(sorted(glider))
for r in range(5):
    print("".join("#" if (r, c) in glider else "." for c in range(5)))
