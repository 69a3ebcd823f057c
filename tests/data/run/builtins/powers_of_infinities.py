# versions: -3.13
# An angle that is infinite has no cosine: C says so in errno, and Python takes it for a division by zero.
inf = float("inf")
for base, exponent in ((complex(-inf), complex(-2, 7)), (complex(inf), complex(1, 1)), (complex(inf), 2), (0j, 1j), (0j, 1), (complex(float("nan")), 1j), (-inf, -1.5 + 1j), (complex(1e200, 1), 3)):
    try:
        print(base, exponent, base**exponent)
    except ArithmeticError as error:
        print(base, exponent, type(error).__name__, error)
