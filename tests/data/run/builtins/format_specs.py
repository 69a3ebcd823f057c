# The format mini-language, str.format's fields, percent formatting: a table of everything.
values = {"i": 42, "n": -7, "big": 1234567890, "f": 3.14159265, "z": 0.0, "neg": -2.5, "tiny": 1.5e-7, "huge": 6.02e23, "s": "text", "b": True}
specs = {"inz": ["", "d", "5", "<5", ">5", "^5", "=5", "05", "+", " ", "-", "x", "#x", "#X", "o", "#o", "b", "#b", "#010b", "c", ",", "_", "e", ".2f", "%", "+,d", "*^9", "0>5", "n", "10.3e", "_x", "08_b", "#_x"],
         "f neg tiny huge": ["", ".2", ".2f", ".0f", "e", ".3e", "E", "g", ".3g", "G", "#.3g", "%", ".1%", "10.2f", "<10.2f|", "^10.2f|", "010.2f", "+.1f", " .1f", ",.2f", "_.2f", "=+10.1f", "n", "#.0f", ".15g", "020,.2f"],
         "s": ["", "s", "10", "<10|", ">10", "^10|", "*^10", ".2", "10.2|", "0<6", "é>6", "<6.1s|"],
         "b": ["", "d", "5", "x", "s" if False else "", "<6|"]}
for names, formats in specs.items():
    for name in names.split() if " " in names else (["i", "n"] if names == "inz" else [names]):
        print(name, end=": ")
        for spec in formats:
            try:
                print(format(values[name], spec.rstrip("|")) + ("|" if spec.endswith("|") else ""), end="  ")
            except (ValueError, OverflowError) as error:
                print(f"<{spec}: {error}>", end="  ")
        print()
class P:
    x, y = 1, [10, 20]
    d = {"k": "v", "0": "zero", 0: "int"}
    def __format__(self, spec): return f"P({spec})"
    def __repr__(self): return "repr-P"
p = P()
print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0} {a}".format(1, a=2), "{p.x} {p.y[1]} {p.d[k]} {p.d[0]}".format(p=p), "{0[0]} {0[1]}".format("xy"), "{:>{w}.{p}f}".format(2.71828, w=10, p=2), "{:{}}".format("x", 5) + "|", "{!r:>10} {!s} {!a}".format("é", "é", "é"), "{:abc} {0!r}".format(p) if False else "{:abc} {!r}".format(p, p), "{{}} {{{}}}".format(1), "{0:{1}{2}}".format("x", ">", 4), "".format(1, a=2), "{0:%Y}".format(__import__("datetime").date(2024, 1, 2)))
print("{a[x]} {b.__class__.__name__}".format(a={"x": 5}, b=1), "{:{fill}^{n}}".format("m", fill="=", n=7), "{x:{y}}".format(x=1, y="03"), "{0.real:.1f}".format(5), "{:d}{:d}".format(*[1, 2]), "{k}".format(**{"k": "v"}), "{k}".format_map({"k": "m"}), "{:,}".format(10**20), "{:.3}".format("abcdef"), "{:5}|{:<5}|{:>5}|{:^5}|".format(1, 2, "a", "b"))
print("%d %i %u %s %r %a %c %c %x %X %o %e %E %f %F %g %G %%" % (1, 2.9, 3, "s", "r", "é", "c", 100, 255, 255, 8, 1.5, 1.5, 2.5, 2.5, 1e-10, 1e20))
print("%5d|%-5d|%05d|%+d|% d|%5s|%-5s|%.2s|%5.1f|%-8.3f|%08.2f|%#x|%#o|%+.1e|%*d|%-*d|%.*f" % (1, 2, 3, 4, 5, "a", "b", "abc", 1.25, 2.5, 3.14159, 255, 8, 12345.6, 6, 7, 4, 8, 2, 1.23456))
print("%(a)s %(b)05.1f %(a)r %(c)d%%" % {"a": "x", "b": 2.25, "c": 5, "unused": 0}, "%s" % None, "%s" % [1, 2], "%s %s" % ("a", (1,)), "%s" % ((1, 2),), "%d" % True, "%s" % b"x", "%.3r" % "abcdef", "%5c|" % "x", "%-3c|" % 65)
for template, args in (("%d", ("x",)), ("%d", (None,)), ("%s %s", ("a",)), ("%s", ("a", "b")), ("%x", (1.5,)), ("%c", ("ab",)), ("%c", (-1,)), ("%c", (1.5,)), ("%(a)s", ({"b": 1},)), ("%(a)s", (5,)), ("%y", (1,)), ("%", (1,)), ("%*d", (1,)), ("%(a", ({},)), ("%s", ()), ("%f", ("1.5",)), ("%i", (1j,)), ("abc", (1,)), ("%5", (1,)), ("%.f", (2.5,)), ("%*d", ("x", 1))):
    try:
        print(repr(template), args, "=", template % (args[0] if len(args) == 1 and isinstance(args[0], dict) else args))
    except Exception as error:
        print(repr(template), args, "->", type(error).__name__, error)
for template in ("{", "}", "{0", "{}{1}", "{1}", "{a}", "{0.x}", "{0[z]}", "{:z}", "{!}", "{!z}", "{:{:{}}}", "{0!r", "{a.}", "{[}", "{[]}", "{0x}", "{:>>>}", "{:10.}", "{:.}", "{ 0}", "{-1}", "{:,,}", "{:_,}"):
    try:
        print(repr(template), template.format(5))
    except Exception as error:
        print(repr(template), "->", type(error).__name__, error)
