"""The cases that scripts/record-text.py records: for each topic, operations with lists of arguments."""
import math
import operator
import random
import struct

NAN, INF = float("nan"), float("inf")
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, -2.5, 1e15, 1e16, 1e17, 123456789012345680.0, 1e22, 1e23, 1e-4, 1e-5,
          0.00012345, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 1e100, 9007199254740993.0, 0.3, 2.675, 1 / 3,
          100.0, 1234567.891, 999999.5, 9.995, 0.045, 1e300, INF, -INF, NAN]
INTS = [0, 1, -1, 2, -2, 7, -7, 10, 42, 97, 255, -256, 1000, 123456, 12345678, 2**31, 2**53, 2**53 + 1, 2**61 - 1, 2**61,
        2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64, 10**18, 10**19, 10**30, -(10**30), 3**200, 10**400]
TEXTS = ["", "a", "abc", "it's", 'say "hi"', "it's \"both\"", "a\\b", "tab\tnl\ncr\r", "\x00\x1f\x7f", "\x80\xa0\xad", "é", "привет",
         "日本", "\u200b\u2028\u3000", "\U0001f600", "\ue000\ufffe", "e\u0301", "ß", "\x1c \x1f", "mixed é\u200b\U0010ffff"]


def random_float(rng):
    kind = rng.randrange(4)
    if kind == 0:
        return struct.unpack(">d", rng.getrandbits(64).to_bytes(8, "big"))[0]
    if kind == 1:
        return float("%.*g" % (rng.randrange(1, 17), rng.uniform(-1000, 1000)))
    if kind == 2:
        return rng.randrange(-10**6, 10**6) / 10 ** rng.randrange(7)
    return rng.randrange(-10**6, 10**6) * 2.0 ** rng.randrange(-30, 30)


def random_int(rng, bits=200):
    return rng.getrandbits(rng.randrange(1, bits)) * rng.choice([1, -1])


def random_text(rng, alphabet):
    return "".join(rng.choice(alphabet) for _ in range(rng.randrange(0, 9)))


def random_spec(rng, kinds):
    pick = lambda *options: rng.choice(options)
    parts = [pick("", "", "", "<", ">", "^", "=", "*<", "x>", "é^", "0=", "0>"), pick("", "", "", "+", "-", " "), pick("", "", "", "", "z"),
             pick("", "", "", "#"), pick("", "", "", "0"), pick("", "", "1", "5", "8", "12", "25"), pick("", "", "", ",", "_"),
             pick("", "", "", ".0", ".1", ".2", ".3", ".5", ".10", ".17", ".25"), pick(*kinds)]
    return "".join(parts)


BAD_SPECS = ["", "y", "ab", ".", ",_", "_,", ",,", "__", ",n", "_n", "\x01", "é", "99999999999999999999", ".99999999999999999999", "0c", "5c",
             "+c", "#c", ",c", "c", ".3c", ">>>5", "=", "=5", "05", "z", "z5", ".3", "s", "10s", ".2s", "_s", ",s", "0", "00", "010", "0010d",
             "<", "^^7", "{", "}", "1.5.5", "+-", "-+5", "# ", "0<8", "0^9", "٣", ".٣f", "+s", " s", "#s", "N", "d ", ".9999999999f"]


def compare(a, b):
    return None if b != b else (a > b) - (a < b)


def no_complex(a, b):
    result = a ** b
    return "complex" if isinstance(result, complex) else result


def float_topic(rng, cases):
    floats = FLOATS + [random_float(rng) for _ in range(cases * 4)]
    texts = ["", "1", "1.", ".5", ".", "-", "+1.5", "--1", "1e5", "1E+5", "1e", "e5", "inf", "-Infinity", "+nan", "iNf", "infinit", "1_0.0_1",
             "_1", "1_", "1__0", "1_.0", "1._0", "1e1_0", "1_e1", " 1.5\n", "\x1c1", "\x1c1é", "٣.٤", "１２", "\u20031\u2003", "1\x002", "0x10", "1e400",
             "1e-400", "123456789.123456789e-3", "4.9406564584124654e-324", "2.4703282292062327208e-324", "9007199254740993", "a'b", "abc", "1 2", "²", "1,5"]
    pairs = [(a, b) for a in FLOATS[:14] + [INF, NAN, -INF] for b in (1.0, -1.0, 0.5, -3.0, 2.0, 0.0, -0.0, INF, -INF, NAN, 0.1)]
    pairs += [(random_float(rng), random_float(rng)) for _ in range(cases)]
    small = [(rng.uniform(-50, 50), rng.uniform(-5, 5)) for _ in range(cases)]
    rounds = [(x, n) for x in FLOATS for n in (-400, -308, -17, -3, -1, 0, 1, 2, 5, 16, 323, 400)]
    rounds += [(random_float(rng), rng.randrange(-20, 20)) for _ in range(cases * 2)]
    rounds += [(rng.randrange(10**5) / 10**k + 5 / 10 ** (k + 1), k) for k in (0, 1, 2, 3) for _ in range(cases // 4)]
    rounds += [(5.0 * 10**k, -k - 1) for k in range(24)] + [(15.0 * 10**k, -k - 1) for k in range(24)] + [(1.7e308, -308), (5.1e307, -308)]
    return [
        ("float_repr", repr, [(x,) for x in floats]),
        ("complex_repr", lambda a, b: repr(complex(a, b)), [(a, b) for a in FLOATS[:6] + [1e16, NAN, INF] for b in FLOATS[:6] + [1e16, NAN, -INF]]),
        ("parse_float", float, [(t,) for t in texts] + [(repr(x),) for x in floats[:cases]]),
        ("float_round", round, rounds),
        ("float_round_int", round, [(x,) for x in floats]),
        ("float_to_int", int, [(x,) for x in floats]),
        ("float_ratio", lambda x: x.as_integer_ratio(), [(x,) for x in floats]),
        ("float_is_integer", lambda x: x.is_integer(), [(x,) for x in floats]),
        ("float_div_mod", divmod, pairs),
        ("float_floor_div", operator.floordiv, pairs),
        ("float_modulo", operator.mod, pairs),
        ("float_power", no_complex, [p for p in pairs if abs(p[1]) in (1.0, 0.5, 3.0, 2.0, 0.0, INF) or p[1] != p[1]]),
        ("compare_int_float", compare, [(i, f) for i in INTS for f in FLOATS] + [(int(f) + d, f) for f in FLOATS[:30] for d in (-1, 0, 1)]),
    ]


def int_topic(rng, cases):
    texts = ["", " ", "0", "-0", "+5", "--5", "12", " 12\n", "1_000", "_1", "1_", "1__0", "0x1f", "0X_1F", "0x", "0b101", "0b2", "0o17", "017", "00", "0_0",
             "ff", "zz", "12a", "١٢", "１２", "\u20035\u2003", "5\x00", "\x1c5", "\x1c5é", "é" * 250, "a" * 250, "'", "9223372036854775807",
             "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "1" * 50, "- 5", "²", "1.0", "0b_1", "0_x1"]
    pairs = [(a, b) for a in INTS[::2] for b in INTS[1::3]] + [(random_int(rng), random_int(rng)) for _ in range(cases * 2)]
    pairs += [(random_int(rng, 64), random_int(rng, 64)) for _ in range(cases)]
    truths = pairs + [(random_int(rng, 1200), random_int(rng, 1200)) for _ in range(cases * 2)]
    truths += [(rng.getrandbits(60), 1 << rng.randrange(1000, 1140)) for _ in range(cases)] + [(2**1024, 1), (2**1024 - 2**970, 1), (2**1024 - 2**970 - 1, 1)]
    truths += [((2**53 + k) * 2**s, 2**t) for k in (0, 1, 2, 3) for s in (0, 1, 70) for t in (1, 2, 1076, 1130)]
    powers = [(a, b) for a in (0, 1, -1, 2, -2, 3, 10, -10, 2**40, 2**70) for b in (0, 1, 2, 3, 5, 17, 62, 63, 64, 100, -1, -2)] + [(0, -1), (1, 10**30), (-1, 10**30 + 1)]
    mods = [(a, b, c) for a in (0, 1, -1, 2, 7, -7, 10**30) for b in (0, 1, 2, 13, 10**20, -1, -3) for c in (0, 1, -1, 2, 5, -5, 7, 97, 2**61 - 1, 10**25)]
    shifts = [(a, b) for a in INTS for b in (0, 1, 5, 31, 62, 63, 64, 65, 100, -1)] + [(1, 10**30), (0, 10**30), (-1, 10**30)]
    return [
        ("parse_int", int, [(t, b) for t in texts for b in (10, 0, 16)] + [("12", b) for b in (-1, 1, 2, 3, 36, 37, 8)] + [("0o17", 8), ("0b1", 2), ("z", 36)]),
        ("parse_int_long", lambda n, tail: hash(int("1" * n + tail)), [(4300, ""), (4301, ""), (4301, "x"), (5000, "_1")]),
        ("int_str", str, [(i,) for i in INTS]),
        ("int_str_long", lambda n: len(str(10**n)), [(4299,), (4300,), (5000,), (50000,)]),
        ("bin", bin, [(i,) for i in INTS]), ("oct", oct, [(i,) for i in INTS]), ("hex", hex, [(i,) for i in INTS]),
        ("int_add", operator.add, pairs), ("int_sub", operator.sub, pairs), ("int_mul", operator.mul, pairs),
        ("int_floor_div", operator.floordiv, pairs), ("int_modulo", operator.mod, pairs), ("int_div_mod", divmod, pairs),
        ("int_true_div", operator.truediv, truths),
        ("int_and", operator.and_, pairs), ("int_or", operator.or_, pairs), ("int_xor", operator.xor, pairs),
        ("int_invert", operator.invert, [(i,) for i in INTS]), ("int_neg", operator.neg, [(i,) for i in INTS]), ("int_abs", abs, [(i,) for i in INTS]),
        ("bit_length", lambda i: i.bit_length(), [(i,) for i in INTS]), ("bit_count", lambda i: bin(i).count("1"), [(i,) for i in INTS]),
        ("int_to_float", float, [(i,) for i in INTS] + [(random_int(rng, 1030),) for _ in range(cases)] + [(2**1024,), (-(2**1024),), (2**1024 - 2**970 - 1,), (2**1024 - 2**970,)]),
        ("int_pow", pow, powers), ("int_pow_mod", pow, mods),
        ("int_shift_left", operator.lshift, [s for s in shifts if s[1] < 10**6 or not s[0]]), ("int_shift_right", operator.rshift, shifts),
        ("int_round", round, [(i, n) for i in INTS + [5, 15, 25, 50, 150, 250, 350, -25, -35, 49, 51] for n in (-1, -2, -3, -30, -500, 0, 2)]),
        ("hash_int", hash, [(i,) for i in INTS] + [(random_int(rng),) for _ in range(cases)]),
        ("hash_float", hash, [(x,) for x in FLOATS if x == x] + [(x,) for x in (random_float(rng) for _ in range(cases)) if x == x]),
        ("hash_complex", lambda a, b: hash(complex(a, b)), [(a, b) for a in FLOATS[:9] for b in FLOATS[:9]]),
        ("hash_tuple", lambda *a: hash(a), [tuple(rng.randrange(-100, 2**60) for _ in range(n)) for n in range(12)] + [(-1,), (-2,), (0, 0)]),
        ("hash_frozenset", lambda *a: hash(frozenset(a)), [tuple({rng.randrange(0, 2**60) for _ in range(n)}) for n in range(12)]),
        ("hash_str", hash, [(t,) for t in TEXTS] + [("x" * n,) for n in range(20)]),
        ("hash_bytes", lambda t: hash(t.encode("latin-1")), [("x" * n,) for n in range(20)] + [("é\xff",)]),
    ]


def format_topic(rng, cases):
    def fmt(value, spec):
        return format(value, spec)

    ints = [(i, s) for i in (0, 1, -1, 97, 123456, -1234567, 10**30, 1114111, 1114112) for s in BAD_SPECS]
    ints += [(rng.choice(INTS[:-1]) if rng.random() < 0.5 else random_int(rng), random_spec(rng, ["", "d", "b", "o", "x", "X", "c", "n", "e", "f", "g", "%"])) for _ in range(cases * 12)]
    ints = [(i, s) for i, s in ints if not ("c" in s and 0xd800 <= i <= 0xdfff)]
    floats = [(x, s) for x in (0.0, -0.0, 1.5, -1e20, 123456.789, INF, NAN, 0.0001) for s in BAD_SPECS]
    floats += [(rng.choice(FLOATS) if rng.random() < 0.6 else random_float(rng), random_spec(rng, ["", "", "e", "E", "f", "F", "g", "G", "%", "n"])) for _ in range(cases * 20)]
    floats += [(x, ".%d%s" % (p, k)) for x in (0.1, 1e300, 5e-324, 2.5, 0.125) for p in (0, 1, 50, 400, 1100, 1500) for k in "efg"]
    texts = [(t, s) for t in ("", "abc", "é日本") for s in BAD_SPECS]
    texts += [(rng.choice(TEXTS), random_spec(rng, ["", "", "s"])) for _ in range(cases * 3)]
    complexes = [(a, b, s) for a, b in ((0.0, 1.0), (1.5, -2.0), (-0.0, 0.0), (NAN, -INF), (1e20, 0.1)) for s in BAD_SPECS + ["f", ".2f", ".3", "e", "g", "+", "20", "<20", "^30.2f", "#", ",", "#.3", "G", "n", "+.2e", " "]]
    complexes += [(random_float(rng), random_float(rng), random_spec(rng, ["", "", "e", "f", "g"])) for _ in range(cases * 2)]
    return [
        ("format_int", fmt, ints),
        ("format_bool", lambda i, s: format(bool(i), s), [(1, s) for s in BAD_SPECS if s]),
        ("format_float", fmt, floats),
        ("format_str", fmt, texts),
        ("format_complex", lambda a, b, s: format(complex(a, b), s), complexes),
    ]


def repr_topic(rng, cases):
    alphabet = "ab'\"\\\n\t\x00é\u200bя日\U0001f600"
    texts = [(t,) for t in TEXTS] + [(random_text(rng, alphabet),) for _ in range(cases)]
    some = [None, 0, 1, 2, 3, 5, 9, -1, -2, -3, -5, -9, 2**62, -(2**62)]
    slices = [(rng.choice(some), rng.choice(some), rng.choice([None, 1, 2, 3, -1, -2, -3, 7, -7, 2**62, -(2**62), 0]), rng.randrange(7)) for _ in range(cases * 6)]

    def indices(start, stop, step, length):
        found = slice(start, stop, step).indices(length)
        return [*found, len(range(*found))]

    return [
        ("str_repr", repr, texts),
        ("ascii", ascii, texts),
        ("bytes_repr", lambda t: repr(t.encode("latin-1")), [(bytes(range(256)).decode("latin-1"),), ("'",), ('"',), ("'\"",), ("",)]),
        ("slice", indices, slices),
    ]


def random_topic(rng, cases):
    seeds = [0, 1, 42, -5, 2**31, 2**32, 2**64 + 7, 10**50]

    def several(method, count=5):
        def draw(seed, *args):
            generator = random.Random(seed)
            return [getattr(generator, method)(*args) for _ in range(count)]
        return draw

    def then_next(method):
        def draw(seed, *args):
            generator = random.Random(seed)
            return [getattr(generator, method)(*args), generator.random()]
        return draw

    def shuffled(seed, length):
        values = list(range(length))
        random.Random(seed).shuffle(values)
        return values

    ranges = [(0, 10, 1), (5, 6, 1), (-10, 10, 3), (10, -10, -3), (0, 2**40, 1), (0, 2**80, 1), (-(2**70), 2**70, 7), (5, 5, 1), (5, 3, 1), (5, 3, 2), (1, 5, -1), (1, 9, 0), (0, 2**32, 1), (0, 2**63, 1), (0, 2**64, 1)]
    return [
        ("random_many", lambda seed, count: several("random", count)(seed)[-5:], [(s, n) for s in seeds for n in (5, 700, 1300)]),
        ("random_text_seed", several("random"), [(t,) for t in TEXTS]),
        ("random_float_seed", several("random"), [(x,) for x in (0.0, 1.5, -2.75, 1e300, 3.0)]),
        ("random_bytes_seed", lambda t: several("random")(t.encode("latin-1")), [("abc",), ("",), ("\xff\x00",)]),
        ("getrandbits", several("getrandbits"), [(1, k) for k in (0, 1, 5, 31, 32, 33, 53, 63, 64, 65, 96, 200)]),
        ("randrange", several("randrange"), [(s, *r) for s in (1, 7) for r in ranges]),
        ("randrange_to", several("randrange"), [(3, n) for n in (1, 2, 10, 2**33, 2**65, 0, -1)]),
        ("randint", several("randint"), [(s, a, b) for s in (1, 9) for a, b in ((0, 1), (1, 6), (-5, 5), (3, 2), (0, 2**70), (7, 7))]),
        ("choice", lambda seed, n: several("choice", 9)(seed, range(n)), [(s, n) for s in (1, 2) for n in (1, 2, 3, 10, 1000)]),
        ("shuffle", shuffled, [(s, n) for s in (1, 2, 3) for n in (0, 1, 2, 5, 30)]),
        ("sample", lambda s, n, k: then_next("sample")(s, range(n), k)[0], [(s, n, k) for s in (1, 2) for n, k in ((0, 0), (5, 5), (5, 6), (5, -1), (21, 5), (22, 5), (100, 6), (84, 6), (85, 6), (86, 6), (1000, 20), (10**9, 30), (277, 22), (276, 21), (300, 40))]),
        ("choices", lambda s, n, k: random.Random(s).choices(range(n), k=k), [(1, 5, 20), (2, 1, 3), (3, 1000, 10)]),
        ("weighted", lambda s, k, *w: random.Random(s).choices(range(len(w)), cum_weights=w, k=k), [(1, 20, 1.0, 3.0, 6.0), (2, 20, 0.5, 0.5, 2.25), (3, 5, 0.0, 0.0), (1, 5, 1.0, INF), (1, 5, NAN)]),
        ("uniform", several("uniform"), [(1, 0.0, 1.0), (2, -5.0, 7.5), (3, 1e300, -1e300)]),
        ("triangular", several("triangular"), [(1, 0.0, 1.0, None), (2, -5.0, 7.5, 1.0), (3, 2.0, 2.0, 2.0), (3, 2.0, 2.0, None)]),
    ]


class Point:
    """What fields look into: an attribute, an index, a key."""

    def __init__(self):
        self.x = 1.5
        self.items = [10, 20, 30]
        self.names = {"a": "A", "0a": "zero-a", " ": "space"}


def percent_topic(rng, cases):
    flags = ["", "", "-", "+", " ", "#", "0", "-0", "+0", " 0", "#0", "+ ", "-+#0"]
    widths = ["", "", "1", "5", "12", "30"]
    precisions = ["", "", ".", ".0", ".1", ".2", ".5", ".17"]

    def spec(codes):
        return "%" + rng.choice(flags) + rng.choice(widths) + rng.choice(precisions) + rng.choice(["", "", "", "l"]) + rng.choice(codes)

    odd = ["", "a", "%", "%%", "%%%", "100%% %d", "a%", "%5", "%l", "%5%", "%-", "%.", "%.5", "%y", "é%y", "%é", "%\x01", "%d%", "%d %d", "%(a", "%(a)", "%ld",
           "%lld", "%99999999999999999999d", "%.99999999999999999999d", "%.9999999999f", "%*d", "%.*f", "%-*d|", "%5s|%-5s|", "%5.1s|", "%c%c", "%5c|%-5c|%05c", "x%dy%sz%r"]
    mixed = [1, -7, 2.5, "t", "é", 10**20]
    calls = [(o, *[rng.choice(mixed) for _ in range(o.count("%") % 3 + o.count("*"))]) for o in odd for _ in range(4)]
    calls += [("%*d|", 5, 3), ("%*d|", -5, 3), ("%.*f", 2, 1.0), ("%.*f", -2, 1.0), ("%-*.*f|", 9, 3, 1.0), ("%*d", "a", 1), ("%c", 97), ("%c", "é"), ("%c", "ab"), ("%c", 1.5),
              ("%c", -1), ("%c", 2**20 * 17), ("%d", 2.9), ("%d", -2.9), ("%d", INF), ("%d", NAN), ("%x", 255), ("%x", 2.5), ("%d", "x"), ("%f", "x"), ("%d",), ("%s", 1, 2), ("a", 1)]
    calls += [(spec("diu"), rng.choice(INTS[:-1])) for _ in range(cases * 3)] + [(spec("oxX"), rng.choice(INTS[:-1])) for _ in range(cases * 3)]
    calls += [(spec("eEfFgG"), rng.choice(FLOATS)) for _ in range(cases * 5)] + [(spec("sra"), rng.choice(TEXTS)) for _ in range(cases * 2)]
    return [("percent", lambda text, *values: text % values, calls)]


def template_topic(rng, cases):
    fixed = ["", "a", "{}", "{} {}", "{0} {1} {0}", "{{}}", "{{", "}}", "{{{}}}", "{", "}", "a{", "a}", "}{", "{0", "{0!", "{0!r", "{0!r}", "{!s:>5}", "{!a}", "{!x}",
             "{!é}", "{!\x01}", "{!rs}", "{!r:}", "{!}", "{!:}", "{:", "{:>5", "{:>{}}|", "{:{}{}}|", "{:>{1}}", "{0:>{1}}|", "{0:{{}}}", "{:{:{}}}", "{0:{1:{0}}}", "{}{0}",
             "{0}{}", "{5}", "{99999999999999999999}", "{p.x}", "{p.items[1]}", "{p.items[0]!r:>5}", "{p.items[7]}", "{p.names[a]}", "{p.names[0a]}", "{p.names[ ]}", "{p.names[b]}",
             "{p.y}", "{p.}", "{p..x}", "{p[}", "{p.items[1}", "{p.items[1]x}", "{p.items[]}", "{p.items.x}", "{q}", "{ }", "{a b}", "{p.x:{0}}", "{0[0]}", "{[0]}", "{.real}", "{0.real}",
             "{a{b}", "{a[{]}", "{p.names[a}b]}", "{0:}}", "{0:{}}}", "{:5}|{:<5}|{:^5}|{:>5}|", "é{}日{}", "{0:é>5}", "{:d}", "{:.2f}", "{:x}", "{٠}", "{:,}", "{-1}", "{+1}", "{1.5}"]
    values = [(1, 2), (5, "t"), ("é", 8), (2.5, 3), ()]
    return [("template", lambda text, *given: text.format(*given, p=Point()), [(text, *given) for text in fixed for given in values])]


def str_topic(rng, cases):
    alphabet = "aab  ,.\n\tAé\u3000ßΣ"
    texts = [(t,) for t in TEXTS + ["Hello, World", "ΑΣ ΣΑΣ Σ", "ΌΣΟΣ.", "ǆǅǄ", "ﬁx", "ß", "ŉ", "İI", "ıi", "ა", "ᾳᾼᾲ", "they're bill's", "x1y2", "ABC", "Abc Def", "²³", "½", "一二", "٣", "Ⅷ", "ⓐ", "_a1", "1a", "a-b", "class", "\u0345", "ᏸᎠꭰ", "ẞ", "ʕ", "a\u0300"]]
    texts += [(random_text(rng, alphabet),) for _ in range(cases)]
    methods = ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "isspace", "isprintable", "isascii",
               "islower", "isupper", "istitle", "isidentifier"]

    def method(name):
        return lambda text, *args: getattr(text, name)(*args)

    def pairs(*more):
        return [(random_text(rng, alphabet), random_text(rng, "a ,é\n")[:2], *(rng.choice(options) for options in more)) for _ in range(cases * 4)]

    positions = [None, 0, 1, 2, 3, 5, 8, 20, -1, -2, -5, -20]
    splits = pairs([-1, -1, 0, 1, 2, 3])
    return [
        *[(name, method(name), texts) for name in methods],
        ("split", method("split"), splits), ("rsplit", method("rsplit"), splits),
        ("split_space", lambda t, n: t.split(None, n), [(t, n) for t, _, n in splits]), ("rsplit_space", lambda t, n: t.rsplit(None, n), [(t, n) for t, _, n in splits]),
        ("splitlines", method("splitlines"), [(t + u, k) for t, u, k in pairs([True, False])] + [("a\r\nb\rc\x0bd\x1ce\x85f\u2028g\n\n", True), ("\n", False), ("\r\n", False)]),
        ("partition", method("partition"), pairs()), ("rpartition", method("rpartition"), pairs()),
        ("replace", lambda t, a, b, n: t.replace(a, b, n), pairs(["", "x", "éé"], [-1, 0, 1, 2])),
        ("find", method("find"), pairs(positions, positions)), ("rfind", method("rfind"), pairs(positions, positions)), ("count", method("count"), pairs(positions, positions)),
        ("startswith", method("startswith"), pairs(positions, positions)), ("endswith", method("endswith"), pairs(positions, positions)),
        ("removeprefix", method("removeprefix"), pairs()), ("removesuffix", method("removesuffix"), pairs()),
        ("strip", lambda t, c: t.strip(c or None), pairs()), ("lstrip", lambda t, c: t.lstrip(c or None), pairs()), ("rstrip", lambda t, c: t.rstrip(c or None), pairs()),
        *[(name, method(name), [(random_text(rng, alphabet), rng.choice([-1, 0, 3, 5, 6, 9, 10, 15]), rng.choice("*é ")) for _ in range(cases)]) for name in ("center", "ljust", "rjust")],
        ("zfill", method("zfill"), [(t, n) for t in ("", "1", "-1", "+12", "--1", "é", "-") for n in (-1, 0, 1, 2, 3, 6)]),
        ("expandtabs", method("expandtabs"), [(t, n) for t in ("\t", "a\tb", "ab\n\tc\td", "éé\té", "a\r\tb") for n in (-1, 0, 1, 4, 8)]),
        ("char_at", lambda t, i: t[i], [(t, i) for t in ("abc", "éa日", "") for i in (0, 1, 2, 3, -1, -3, -4)]),
        ("char_slice", lambda t, a, b, c: t[a:b:c], [(random_text(rng, "abcé日"), rng.choice(positions), rng.choice(positions), rng.choice([None, 1, 2, -1, -3])) for _ in range(cases * 4)]),
        ("float_hex", lambda x: x.hex(), [(x,) for x in FLOATS] + [(random_float(rng),) for _ in range(cases)]),
        ("float_from_hex", float.fromhex, [(t,) for t in ("0x1p0", "1", "0x.8", "-0x1.8p+3", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1p1024", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "1e5", "0x", "", "p5", "inf", "-nan", " 0x1p1\n", "0x1.p", "0x1g", "ff.8p-2", "0x1p99999999999999999999", "0x1p-99999999999999999999", "--1", "0x1.fffffffffffff8p1023")] + [(random_float(rng).hex(),) for _ in range(cases)]),
    ]


def codec_topic(rng, cases):
    encodings = ["utf-8", "ascii", "latin-1", "UTF8", "US-ASCII", "iso-8859-1", "nope", "latin1"]
    modes = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "nope"]
    texts = ["", "abc", "é", "aéb", "日本", "a日é\U0001f600b", "éé", "\xff\u0100"]
    wrong = [b"", b"abc", b"\xff", b"a\xc3", b"a\xc3\xa9", b"\xe6\x97", b"\xe6\x97x", b"\xe6x", b"\xf0\x9f\x98", b"\xf0\x9f\x98\x80", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\xf8\x88",
             b"\x80\x81", b"ok\xe9\xe9ok", b"\xe0\x80\x80", b"\xc3\xc3\xa9", b"\xf0\x80\x80\x80", b"\xf5", b"\xe2\x82\xac\xe2\x82"]
    wrong += [bytes(rng.choice([0x41, 0x80, 0xA9, 0xC3, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0xED, 0xFF]) for _ in range(rng.randrange(1, 7))) for _ in range(cases * 3)]
    return [
        ("encode", lambda t, e, m: t.encode(e, m), [(t, e, m) for t in texts for e in encodings for m in modes]),
        ("decode", lambda b, e, m: b.decode(e, m), [(b, rng.choice(encodings), m) for b in wrong for m in modes] + [(b, "utf-8", m) for b in wrong for m in modes]),
    ]


def math_topic(rng, cases):
    special = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 10.0, 100.0, 1e-10, -1e-10, 1e-300, 5e-324, 709.0, 710.0, -745.0, -746.0, 1e10, -1e10, 1e308, INF, -INF, NAN, 3.0, 4.0, 170.0, 172.0, 23.0, 1.5, -1.5]
    names = ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "degrees", "erf", "erfc", "exp", "expm1", "fabs", "log", "log10", "log1p",
             "log2", "radians", "sin", "sinh", "sqrt", "tan", "tanh"]

    def by_name(name, *args):
        return getattr(math, name)(*args)

    unary = [(n, x) for n in names for x in special + [1e15, 1e22, -1e22, 6e307, 2.0**1000, 12345678.9, 1e300] + [rng.uniform(-1, 1) for _ in range(cases)] + [rng.uniform(-20, 20) for _ in range(cases)] + [rng.uniform(-1, 1) * 10 ** rng.uniform(0, 308) for _ in range(cases // 3)] + [rng.expovariate(1) * 1000 for _ in range(cases // 2)]]
    unary += [(n, x) for n in ("gamma", "lgamma") for x in (0.0, -1.0, INF, -INF, NAN, 1.0, 2.0, 3.0, 5.0, 23.0, 171.0, 172.0, -2.0)]
    values = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 3.0, INF, -INF, NAN, 1e308, 1e-308]
    binary = [(n, a, b) for n in ("atan2", "copysign", "fmod", "pow", "remainder") for a in values for b in values]
    binary += [(n, rng.uniform(-9, 9), rng.uniform(-9, 9)) for n in ("atan2", "copysign", "fmod", "remainder") for _ in range(cases)]
    binary += [("pow", rng.uniform(0, 9), rng.uniform(-9, 9)) for _ in range(cases * 2)] + [("pow", 100000001.0, 2.0), ("pow", -3.0, 5.0), ("pow", 10.0, 22.0), ("pow", 10.0, -5.0), ("pow", 2.0, 0.5), ("pow", 1.0000001, 1e9)]
    floats = FLOATS + [random_float(rng) for _ in range(cases)]
    vectors = [[rng.uniform(-9, 9) for _ in range(rng.randrange(1, 6))] for _ in range(cases * 2)] + [[], [INF, NAN], [NAN, 1.0], [3.0, 4.0], [1e200, 1e200], [1e-200, 1e-200], [5e-324], [-0.0]]
    sums = [[random_float(rng) for _ in range(rng.randrange(8))] for _ in range(cases * 2)] + [[0.1] * 10, [1e16, 1.0, -1e16], [1.0, 1e100, 1.0, -1e100], [INF, -INF], [INF, 1.0], [NAN, INF], [1e308, 1e308], [1e308, 1e308, -1e308], [0.5, 5e-324], [-0.0], [1.0, 2**-53, 2**-106]]
    sums = [[x for x in v if x == x and abs(x) < 1e300 or len(v) < 4] for v in sums]
    small = [0, 1, 2, 3, 5, 7, 10, 12, 60, 100, -1, -12]
    return [
        ("math_unary", by_name, unary),
        ("math_binary", by_name, binary),
        ("log_int", lambda n, i: getattr(math, n)(i), [(n, i) for n in ("log", "log2", "log10") for i in INTS + [10**500, 2**2000, 3**1500]]),
        ("floor", math.floor, [(x,) for x in floats]), ("ceil", math.ceil, [(x,) for x in floats]),
        ("modf", math.modf, [(x,) for x in floats]), ("frexp", math.frexp, [(x,) for x in floats]), ("ulp", math.ulp, [(x,) for x in floats]),
        ("ldexp", math.ldexp, [(x, e) for x in (0.0, 1.0, -1.5, 5e-324, 1e308, INF, NAN) for e in (0, 1, -1, 1000, -1074, -1100, 1024, 10**6, -(10**6), 2**62)]),
        ("nextafter", math.nextafter, [(a, b) for a in values for b in values]),
        ("isclose", lambda a, b, r, t: math.isclose(a, b, rel_tol=r, abs_tol=t), [(a, b, r, t) for a, b in ((1.0, 1.0 + 1e-10), (1.0, 1.1), (0.0, 1e-12), (INF, INF), (INF, 1.0), (NAN, NAN)) for r in (1e-9, 0.2, -1.0) for t in (0.0, 1e-9, -1.0)]),
        ("hypot", math.hypot, [tuple(v) for v in vectors]),
        ("dist", lambda *v: math.dist(v[: len(v) // 2], v[len(v) // 2 : len(v) // 2 * 2]), [tuple(v) for v in vectors]),
        ("fsum", lambda *v: math.fsum(v), [tuple(v) for v in sums]),
        ("gcd", math.gcd, [(a, b) for a in small + [2**63, 10**30, -(2**63)] for b in small + [2**40, 6**40]]), ("lcm", lambda a, b: abs(a * b) // math.gcd(a, b) if a and b else 0, [(a, b) for a in small for b in small + [2**63]]),
        ("factorial", math.factorial, [(n,) for n in (0, 1, 5, 20, 21, 25, 100, -1)]),
        ("comb", math.comb, [(n, k) for n in small + [10**30] for k in (0, 1, 2, 5, 60, -1)]), ("perm", math.perm, [(n, k) for n in small + [10**30] for k in (0, 1, 2, 5, 60, -1)]),
        ("isqrt", math.isqrt, [(i,) for i in INTS]),
        ("sum", lambda *v: sum(v, 0.0), [tuple(v) for v in sums]),
    ]


def complex_topic(rng, cases):
    numbers = [0j, 1 + 0j, -1 + 0j, 1j, -1j, 3 + 4j, -2.5 + 0.5j, 1e200 + 1e200j, 1e-200j, complex(-0.0, 2.0), complex(INF, 1.0), complex(1.0, NAN)]
    numbers += [complex(rng.uniform(-9, 9), rng.uniform(-9, 9)) for _ in range(cases // 3)]
    pairs = [(a.real, a.imag, b.real, b.imag) for a in numbers for b in numbers[:16]]
    two = lambda operation: lambda a, b, c, d: operation(complex(a, b), complex(c, d))
    texts = ["1", "1j", "j", "-j", "+j", "1+2j", "1-2j", "1e5+1e-5j", "1e+5j", "(1+2j)", " ( 1+2j ) ", "1 +2j", "1+2", "1j+2", "", "()", "(1+2j", "nan", "inf-infj", "1_0+2_0j", "1+j", "1--2j", "1+-2j", "a", "1jj", "+1-j", "-0-0j"]
    exponents = [(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (-1.0, 0.0), (0.5, 0.0), (3.0, 0.0), (-3.0, 0.0), (100.0, 0.0), (101.0, 0.0), (1.0, 1.0), (0.0, 2.0), (-0.5, -0.5)]
    plain = [n for n in numbers if math.isfinite(abs(n)) and abs(n) < 1e9]
    datas = ["", " a b ", "\x1ca\x85b", "a\r\nb\rc\nd", "\x0ba\x0c", "abc def  g", "\xff \xa0x"]
    return [
        ("complex_mul", two(operator.mul), pairs), ("complex_add", two(operator.add), pairs[:50]), ("complex_sub", two(operator.sub), pairs[:50]), ("complex_div", two(operator.truediv), pairs),
        ("complex_abs", lambda a, b: abs(complex(a, b)), [(n.real, n.imag) for n in numbers] + [(1e308, 1e308), (1.7e308, 1.7e308)]),
        ("complex_pow", two(operator.pow), [(n.real, n.imag, *e) for n in plain for e in exponents]),
        ("parse_complex", complex, [(t,) for t in texts]),
        ("to_bytes", lambda i, n, o, s: i.to_bytes(n, o, signed=s), [(i, n, o, s) for i in (0, 1, -1, 127, 128, -128, -129, 255, 256, 65535, 2**63, -(2**63), 10**20) for n in (0, 1, 2, 8, 9) for o in ("big", "little") for s in (True, False)]),
        ("from_bytes", lambda b, o, s: int.from_bytes(b, o, signed=s), [(bytes(rng.getrandbits(8) for _ in range(rng.randrange(11))), o, s) for _ in range(cases) for o in ("big", "little") for s in (True, False)]),
        ("bytes_split", lambda t, n: t.encode("latin-1").split(None, n), [(t, n) for t in datas for n in (-1, 0, 1, 2)]),
        ("bytes_splitlines", lambda t, k: t.encode("latin-1").splitlines(k), [(t, k) for t in datas for k in (True, False)]),
        ("bytes_hex", lambda t: t.encode("latin-1").hex(), [(t,) for t in datas]),
        ("bytes_from_hex", bytes.fromhex, [(t,) for t in ("", "00ff", "00 ff", " 0a\t0B\n", "0", "0 0", "xx", "0x", "aé", "00 f", "00f")]),
    ]


def distribution_topic(rng, cases):
    def several(method):
        def draw(seed, *args):
            generator = random.Random(seed)
            return [getattr(generator, method)(*args) for _ in range(8)]
        return draw

    seeds = range(1, 6)
    one = lambda *options: [(seed, *args) for seed in seeds for args in options]
    return [
        ("gauss", several("gauss"), one((0.0, 1.0), (5.0, 0.1))), ("normalvariate", several("normalvariate"), one((0.0, 1.0), (5.0, 0.1))),
        ("lognormvariate", several("lognormvariate"), one((0.0, 1.0), (800.0, 1.0))), ("expovariate", several("expovariate"), one((1.0,), (0.2,), (0.0,), (-2.0,))),
        ("vonmisesvariate", several("vonmisesvariate"), one((0.0, 0.0), (1.0, 4.0), (6.0, 0.5))),
        ("gammavariate", several("gammavariate"), one((1.0, 2.0), (2.5, 1.0), (0.4, 3.0), (0.0, 1.0))),
        ("betavariate", several("betavariate"), one((1.0, 2.0), (2.5, 0.5), (-1.0, 1.0))),
        ("paretovariate", several("paretovariate"), one((1.0,), (3.5,), (0.0,))), ("weibullvariate", several("weibullvariate"), one((1.0, 2.0), (3.5, 0.7), (1.0, 0.0))),
    ]


def topics(cases):
    builders = {"math": math_topic, "distribution": distribution_topic, "complex": complex_topic, "percent": percent_topic, "template": template_topic, "str": str_topic, "codec": codec_topic, "float": float_topic, "int": int_topic, "format": format_topic, "repr": repr_topic, "random": random_topic}
    return {name: build(random.Random(name), cases) for name, build in builders.items()}
