# versions: 3.13
x = 5
print(x is 5)
print("a\d", (1, 2) is x)
try:
    (1, 2)["a"]
except TypeError as error:
    print(error)
assert (x, "always true")
