# versions: -3.11
try:
    print([2, 1].sort(reverse="x"))
except TypeError as error:
    print(error)
