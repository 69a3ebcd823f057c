import math

counter = 1


def increase():
    global counter
    counter += 1
    return counter


def broken():
    total = total + 1
    return total


print(increase(), increase())
try:
    broken()
except UnboundLocalError as error:
    print(type(error).__name__, "total" in str(error))
try:
    math.squareroot(2)
except AttributeError as error:
    print(error)
print(conter)
