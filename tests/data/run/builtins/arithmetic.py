def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


values = [0, 1, -1, 7, -3, 2**62, -(2**63), 2**64 + 1, 0.0, -0.5, 2.5, 1e300, 1 + 2j, 0j, True]
operators = [
    ("+", lambda a, b: a + b),
    ("-", lambda a, b: a - b),
    ("*", lambda a, b: a * b),
    ("/", lambda a, b: a / b),
    ("//", lambda a, b: a // b),
    ("%", lambda a, b: a % b),
]
for name, operator in operators:
    for a in values:
        for b in values:
            print(a, name, b, end=" = ")
            show(operator, a, b)
for a in [0, 1, -1, 2, -3, 2**40, 0.0, -2.0, 0.5, 10.0, 1 + 2j, 0j, -8]:
    for b in [0, 1, 2, -1, 5, 0.5, -1.5, 1j, 1 / 3, 2 - 1j]:
        print(a, "**", b, end=" = ")
        show(lambda a, b: a**b, a, b)
for a in [0, 1, -1, 5, -7, 2**70, True]:
    for b in [0, 1, 5, 70, -1, False]:
        for operator in [
            lambda a, b: a & b,
            lambda a, b: a | b,
            lambda a, b: a ^ b,
            lambda a, b: a << b,
            lambda a, b: a >> b,
        ]:
            show(operator, a, b)
show(lambda: 1.5 & 2)
show(lambda: "a" - 1)
show(lambda: [1] * 1.5)
show(lambda: 1 @ 2)
show(lambda: 10.0**400)
show(lambda: 2.0**5000)
show(abs, 3 + 4j)
show(divmod, -7.5, 2)
