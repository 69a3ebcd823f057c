def f(y):
    squares = [x * y for x in y if x]
    nested = {(x, z): y for x in y for z in [x + 1]}
    late = [lambda: x for x in y]
    total = sum(x for x in y)
    return [last := x for x in y], last
