# versions: -3.13
# RecursionError says what C was at when it went too deep.
import json

deep = []
for _ in range(100_000):
    deep = [deep]
other = []
for _ in range(100_000):
    other = [other]
for act in (lambda: repr(deep), lambda: deep == other, lambda: json.loads("[" * 100_000)):
    try:
        act()
    except RecursionError as error:
        print(error)
