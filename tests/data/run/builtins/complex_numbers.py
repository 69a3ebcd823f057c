# complex: literals, arithmetic, parts, repr, parsing, comparisons.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
z, w = 3 + 4j, 1 - 2j
print(z, w, z + w, z - w, z * w, z / w, z ** 2, z ** -1, -z, +z, abs(z), z.conjugate(), z.real, z.imag, z == 3 + 4j, z != w, bool(0j), bool(1e-300j))
print(1j * 1j, 2j + 1, 5 - 3j, 1j ** 2, 0j, -0j, 1e100j, 1.5j, complex(1), complex(1, 2), complex("1+2j"), complex("-j"), complex(" 3 "), complex("(1-2j)"), complex("1e3J"), complex(1.5, -0.0), complex(True), complex("inf"), complex("nanj"), complex(real=1, imag=2))
print(repr(1 + 0j), repr(-1j), repr(complex(0, -1)), repr(complex(-0.0, 1)), str(1e20 + 1j), [1j], {1j: 2}, complex(float("inf"), float("nan")), complex(0, float("-inf")))
print(hash(1 + 0j) == hash(1), 1 + 0j == 1, 1j == 1, {1 + 0j, 1}, sum([1j, 2]), sum([0.5, 1j]), pow(1j, 3), (1 + 2j) * 2.5, 2 ** (1 + 1j), (0j) ** 0, 0j ** 2)
print(f"{z} {z:.1f} {z:>12} {z:+.2f} {z:,} {1234.5 + 0j:,.1f} {z!r:*^12} {z:e} {z:g}", "%s" % z, "{:.3f}".format(1j))
for call in ("z < w", "z // w", "z % w", "divmod(z, w)", "int(z)", "float(z)", "complex('abc')", "complex('1 + 2j')", "complex('')", "complex('1', 2)", "complex(1, '2')", "complex(None)", "z / 0", "0j ** -1", "round(z)", "z.real.x", "z.imag + 'a'", "'%d' % z", "'%f' % z", "f'{z:d}'", "f'{z:05}'", "f'{z:%}'", "sorted([z, w])", "max(z, w)", "range(z)", "[1][z]", "z & 1", "abs('z')", "pow(z, 1, 2)", "hash(z) == hash(w)", "complex(1, 2, 3)", "complex([])", "1e308 * (1e308 + 1j)"):
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
roots = [round(abs((1j) ** k), 10) for k in range(4)]
print(roots, [(-1) ** 0.5], abs(complex(3, -4)), (1 + 2j).__add__(1), (1 + 2j).__mul__(2))
def mandelbrot(c, limit=20):
    z = 0
    for n in range(limit):
        if abs(z) > 2: return n
        z = z * z + c
    return limit
for y in range(-4, 5, 2):
    print("".join(" .:-=+*#%@"[mandelbrot(complex(x / 8, y / 4)) // 3 + 0] for x in range(-16, 6)))
