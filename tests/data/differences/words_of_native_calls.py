import itertools
import operator

for wrong in (lambda: itertools.repeat(), lambda: operator.add(1), lambda: itertools.islice([1])):
    try:
        wrong()
    except TypeError as error:
        print(error)
