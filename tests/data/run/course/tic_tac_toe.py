LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] == board[b] == board[c] != " ":
            return board[a]
    return None if " " in board else "draw"


seen = {}


def score(board, player):
    """What `player`, who moves now, can reach: 1, 0 or -1."""
    key = "".join(board), player
    if key not in seen:
        won = winner(board)
        if won:
            seen[key] = 0 if won == "draw" else 1 if won == player else -1
        else:
            other = "O" if player == "X" else "X"
            best = -2
            for at in range(9):
                if board[at] == " ":
                    board[at] = player
                    best = max(best, -score(board, other))
                    board[at] = " "
            seen[key] = best
    return seen[key]


def best_move(board, player):
    other = "O" if player == "X" else "X"

    def value(at):
        after = board[:]
        after[at] = player
        return -score(after, other)

    return max((at for at in range(9) if board[at] == " "), key=value)


board, player = [" "] * 9, "X"
board[4] = "X"
player = "O"
while not winner(board):
    board[best_move(board, player)] = player
    player = "X" if player == "O" else "O"
print("\n-+-+-\n".join("|".join(board[i : i + 3]) for i in (0, 3, 6)))
print(winner(board), len(seen))
