values = [1, 2]
whille values:
    print(values.pop())
