def f(n):
    return f(n + 1)


def deep(n):
    try:
        return deep(n + 1)
    except RecursionError:
        return n


print(deep(0) > 500)
try:
    f(0)
except RecursionError as error:
    print(type(error).__name__, str(error).split(" in ")[0])


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    Loop().a
except RecursionError as error:
    print("RecursionError again")
items = []
items.append(items)
print(items, items == items)
nested = {}
nested["self"] = nested
print(nested)
try:
    items < [items]
except RecursionError:
    print("never")
