"""Shared numbers are numbers of C: their types, ranges and errors."""
import ctypes
from multiprocessing import Array, Process, RawArray, RawValue, Value


def change(number, real, letters, flags):
    number.value = -7
    real.value /= 4
    letters.value = b"child"
    for index in range(len(flags)):
        flags[index] = index * index


if __name__ == "__main__":
    number, real, letters, flags = Value("i"), Value("d", 10), Array("c", b"parent!"), Array("i", 5)
    print(number.value, real.value, letters.value, flags[:], len(flags))
    p = Process(target=change, args=(number, real, letters, flags))
    p.start()
    p.join()
    print(number.value, real.value, letters.value, letters.raw, flags[:])
    for code in "bBhHiIlLqQ":
        v = RawValue(code, -1)
        print(code, v.value, type(v).__name__, end="; ")
    print()
    v = RawValue("b", 200)
    print(v, RawValue("f", 0.1).value, RawValue("d", 0.1).value, RawValue("c", b"x").value)
    for make in (
        lambda: Value("i", "text"),
        lambda: Value("i", 1.5),
        lambda: Value("d", "text"),
        lambda: Value("c", b"ab"),
        lambda: flags[10],
        lambda: flags.__setitem__(7, 1),
        lambda: Array("i", [1, "b"]),
    ):
        try:
            print(make())
        except (TypeError, IndexError, ValueError) as error:
            print(type(error).__name__, error)
    a = RawArray("d", [1, 2.5, 3])
    a[0] = 9
    a[1:] = [4, 5]
    print(list(a), a[-1], a[::2], len(a), sum(a))
    print(Value(ctypes.c_bool, True).value, Array(ctypes.c_short, [1, 2])[:], ctypes.c_int(5), ctypes.sizeof(ctypes.c_int * 3))
    with a.get_lock() if hasattr(a, "get_lock") else Value("i").get_lock():
        print("locked")
