def show(call):
    try:
        print(call())
    except (TypeError, ValueError, LookupError) as error:
        print(type(error).__name__, error)


show(lambda: str(1, "\0"))
show(lambda: str(b"a", "\0"))
show(lambda: str(b"a", "ascii", "\0"))
show(lambda: str(1, encoding="ascii\0"))
show(lambda: "a".encode("\0"))
show(lambda: "a".encode("ascii", "\0"))
show(lambda: b"a".decode("\0"))
show(lambda: bytes("a", "\0"))
show(lambda: bytes("a", "ascii", "\0"))
show(lambda: bytearray("a", "\0"))
for class_ in (str, bytes, bytearray):
    show(lambda: class_(1, 5))
    show(lambda: class_("1", "a", 5))
    show(lambda: class_("1", encoding=5))
    show(lambda: class_("1", errors=5))
    show(lambda: class_("1", 5, 6, 7))
    show(lambda: class_(errors="strict"))
    show(lambda: class_(zz=6))
    show(lambda: class_(encoding="utf-8"))
for value in (2j, 1 - 0.5j):
    show(lambda: True // value)
    show(lambda: value % value)
    show(lambda: 2.5 // value)
    show(lambda: divmod(2.5, value))
    show(lambda: "%#G" % value)
    show(lambda: "%d" % value)
    show(lambda: float(value))
    show(lambda: int(value))


class Plain:
    pass


plain = Plain()
for operator in "+ - * / // % ** @ & | ^ << >>".split():
    for left, right in ((plain, plain), (5, "a")):
        try:
            exec(f"left {operator}= right", {"left": left, "right": right})
        except TypeError as error:
            print(error)
