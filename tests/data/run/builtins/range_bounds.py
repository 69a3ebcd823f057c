# Ranges whose bounds, ends or steps are too large for a machine word.


def show(ask):
    try:
        print(ask())
    except (OverflowError, IndexError) as error:
        print(type(error).__name__, error)


BOUNDS = [
    (2**63, 2**63 + 3),
    (-(2**65), -(2**65) + 2),
    (2**62, 2**64, 2**62),
    (0, 2**70, 2**69),
    (2**63 - 2, 2**63 + 2),
    (-(2**63), -(2**63) + 3),
    (2**63 - 1, 2**63),
    (0, 2**63),
    (2**64, 0, -(2**63)),
    (-(2**63), 2**63 - 1, 2**62),
    (-(2**63), 2**63, 2**63 - 1),
]
for bounds in BOUNDS:
    numbers = range(*bounds)
    show(lambda: (numbers, len(numbers)))
    show(lambda: list(zip(range(4), numbers)))
    show(lambda: [number for number, _ in zip(reversed(numbers), "abc")])
    show(lambda: (bounds[0] in numbers, numbers[0], numbers[-1], numbers.index(bounds[0]), numbers.count(bounds[0])))
    show(lambda: (numbers[1:], numbers[::2], numbers[::-1], numbers == range(*bounds)))
