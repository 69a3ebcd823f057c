"""Tic-tac-toe: the machine against itself, by minimax with a cache."""
from collections import Counter
from functools import lru_cache
from itertools import chain

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
OTHER = {"X": "O", "O": "X"}


class Board:
    __slots__ = ("cells",)

    def __init__(self, cells=" " * 9):
        if len(cells) != 9:
            raise ValueError(f"a board has nine cells, not {len(cells)}")
        self.cells = cells

    def __str__(self):
        rows = [" | ".join(self.cells[i:i + 3]) for i in range(0, 9, 3)]
        return "\n--+---+--\n".join(rows)

    def __repr__(self):
        return f"Board({self.cells!r})"

    def __iter__(self):
        return (i for i, cell in enumerate(self.cells) if cell == " ")

    def __eq__(self, other):
        if not isinstance(other, Board):
            return NotImplemented
        return self.cells == other.cells

    def __hash__(self):
        return hash(self.cells)

    def __bool__(self):
        return any(True for _ in self)

    def play(self, place, who):
        if self.cells[place] != " ":
            raise ValueError(f"{place} is taken")
        return Board(self.cells[:place] + who + self.cells[place + 1:])

    @property
    def winner(self):
        return next((self.cells[a] for a, b, c in LINES if self.cells[a] != " " and self.cells[a] == self.cells[b] == self.cells[c]), None)


@lru_cache(maxsize=None)
def value(board, who, me):
    if (winner := board.winner) is not None:
        return 1 if winner == me else -1
    if not board:
        return 0
    pick = max if who == me else min
    return pick(value(board.play(place, who), OTHER[who], me) for place in board)


def best(board, who):
    return max(board, key=lambda place: (value(board.play(place, who), OTHER[who], who), -place))


def game(board=Board(), who="X"):
    moves = []
    while board and not board.winner:
        place = best(board, who)
        moves.append((who, place))
        board = board.play(place, who)
        who = OTHER[who]
    return board, moves


board, moves = game(Board("    O   X"), "X")
print(board, board.winner, moves, sep="\n")
print(value.cache_info().currsize > 100, Counter(chain.from_iterable(LINES)).most_common(3))
print(Board("XXX      ").winner, Board() == " " * 9, Board() == Board(), {Board(): 1}, bool(Board("X" * 9)))
for wrong in (lambda: Board("X"), lambda: Board().play(0, "X").play(0, "O"), lambda: setattr(Board(), "other", 1), lambda: Board()[0]):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
