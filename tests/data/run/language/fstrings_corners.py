# f-strings: nesting, conversions, specifications, the equals sign, quotes, order of evaluation.
name, value, width, precision = "World", 3.14159, 12, 3
print(f"{name}", f"{name!r}", f"{name!s:>8}", f"{'é'!a}", f"{name:*^{width}}|", f"{value:{width}.{precision}f}|", f"{value:{'+'}{'010'}.{1 + 1}f}")
print(f"{name=}", f"{value = :.2f}", f"{name = !s}", f"{1 + 1 = }", f"{name.upper()=!r:>10}", f"{ value = }", f"{value=:>10}")
print(f"{{}}", f"{{{name}}}", f"{{{{{name}}}}}", f"{{{value:.1f}}}", f"}}{{", f"{ {'a': 1}['a'] }", f"{ {1, 2} == {2, 1} }")
print(f"{[x * 2 for x in range(3)]}", f"{(lambda x: x + 1)(2)}", f"{'yes' if value > 3 else 'no'}", f"{value if True else 0:.1f}")
print(f"{(y := 5)}", y, f"{y:=5}", f"{y:=+5}", f"{10 != 9}", f"{3 > 2 >= 1}", f"{1 == 1}", f"{y <= 5 = }")
print(f"a" "b" f"{name}" 'c{d}' rf"\n{name}\d" fr'{value:.1f}\t', "{" f"{1}" "}")
print(f'''{name
}''', f"""line
{value:.2f}
end""", f"{'''triple'''}")
print(f"{'a' 'b'}", f"{'a,b'.split(',')}", f"{'nested: ' + f'{name!r}'}", f"{f'{1}'}")
print(f"{1,}", f"{1, 2}", f"{()}", f"{*[1, 2],}", f"{...}", f"{None}", f"{None!r:>6}", f"{True:d}", f"{True}", f"{True:5}|")
print(f"{255:x} {255:#X} {255:08b} {255:,} {1234567:_} {0xFFFF:_x} {-5:+} {5: } {5:<4}| {5:^5}| {65:c} {12345678:n}")
print(f"{0.1 + 0.2:.20f} {1e10:g} {1e-10:g} {0.5:%} {0.1234:.1%} {1e300:.3e} {float('inf'):f} {float('nan'):5}| {-0.0:.0f} {1.0:#.0f} {1234.5:,.2f}")
print(f"{'text':10}|{'text':>10}|{'text':^10}|{'text':-<10}|{'text':.2}|{'text':>6.2}|{'':5}|")


class Show:
    def __format__(self, spec):
        return f"<{spec}>"
    def __str__(self):
        return "str"
    def __repr__(self):
        return "repr"


show = Show()
print(f"{show} {show:abc} {show!s:>6} {show!r} {show:{1}{2}} {show:%Y-%m-%d} {show:a:b:c} {show=} {show=:x} ")
order = []
def note(v):
    order.append(v)
    return v
f"{note(1)}{note(2):{note(3)}}{note(4)!r:>{note(5)}}"
print(order)
for text in ("f'{5:z}'", "f'{\"a\":d}'", "f'{1.5:d}'", "f'{5:.2}'", "f'{\"a\":+}'", "f'{[]:5}'", "f'{None:>5}'", "f'{3:{\"x\"}}'", "f'{object:5}'", "f'{1:,.2_f}'", "f'{\"s\":=5}'", "f'{1j:=5}'", "f'{5:s}'", "f'{2.0:x}'", "f'{10**400:f}'", "f'{{}:}'", "f'{\"s\":,}'", "f'{300000000:c}'", "f'{-1:c}'", "f'{1:#s}'"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, str(error) if not isinstance(error, SyntaxError) else "")
import datetime, decimal
print(f"{datetime.date(2024, 2, 29):%d.%m.%y} {datetime.date(2024, 2, 29)} {decimal.Decimal('1.5'):.3f} {decimal.Decimal('1E+5'):,}")
print(f"{'a':{'>'}{5}}" f"{name!r:{width}}" f"{2**100:,}" f"{3+4j:.1f}" f"{b'x'}" f"{1_000_000:>12,}")
table = [("apple", 1.5, 3), ("kiwi", 0.25, 12)]
for fruit, price, count in table:
    print(f"{fruit:<10}{price:>8.2f}{count:>5d}{price * count:>10.2f}")
