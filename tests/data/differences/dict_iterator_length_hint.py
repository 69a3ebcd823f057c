print(iter({1: 2}).__length_hint__())
