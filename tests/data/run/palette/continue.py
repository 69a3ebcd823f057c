for turn in range(2):
    if turn:
        print(turn)
    continue
