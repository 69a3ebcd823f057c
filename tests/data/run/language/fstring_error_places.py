# versions: 3.12-
SOURCES = r"""
print(f"{name")
print(f"Hello {name")
print(f"Hello {name}
print(f"{f(1}")
print(f"{f(1, 2")
print(f"{d["a'}")
print(f"{a and}")
print(f"{a.}")
print(f"{a +}")
print(f"{not}")
print(f"{-}")
print(f"{for}")
print(f"{x:.2f}}")
print(f"{{x}")
print(f"{x} {y z} {w}")
print(f"{a b c}")
print(f"{a, b c}")
print(f"{1 2}")
print(f"{lambda x: x}")
print(f"{lambda: 1}")
print(f"{x! r}")
print(f"{x!}")
print(f"{x!rr}")
print(f"{a = !z}")
print(f"{print('a' 3)}")
print([f"a" x])
print(f"{x = y}")
print(f"{x == }")
print(f"{[1, 2}")
print(f"{}")
print(f"{ !r}")
print(f"{=}")
print(f"{:3}")
f"{a}" = 3
del f"{a}"
f"{a}" += 1
""".strip().splitlines()

for source in SOURCES:
    try:
        compile(source, "x", "exec")
        print(source, "is fine")
    except SyntaxError as error:
        print(source, "|", error.msg, "|", error.lineno, error.offset, error.end_offset)
try:
    compile('x = f"""\n\n{a b}\n"""', "x", "exec")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
print(f"{(lambda x: x)(3)}", f"{(lambda: 4)()}", f"{'a' + "b"}", f"{f"{1 + 1}"}")
