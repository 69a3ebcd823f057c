print(list[int], dict[str, int])
