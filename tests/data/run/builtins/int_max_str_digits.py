# The limit of digits can be read, set and switched off.
import sys

print(sys.get_int_max_str_digits())


def digits(size):
    try:
        return len(str(10**size))
    except ValueError as error:
        return f"{type(error).__name__}: {error}"


print(digits(4299), digits(5000))
sys.set_int_max_str_digits(10_000)
print(sys.get_int_max_str_digits(), digits(5000), digits(11_000))
sys.set_int_max_str_digits(640)
print(digits(639), digits(900), len(hex(10**5000)))
for read in (lambda: int("1" * 641), lambda: len(f"{10**900}"), lambda: len("%d" % 10**900), lambda: len(repr([10**900])), lambda: int("f" * 1000, 16).bit_length()):
    try:
        print(read())
    except ValueError as error:
        print("ValueError:", str(error).split(":")[0])
sys.set_int_max_str_digits(0)
print(digits(20_000), sys.get_int_max_str_digits(), int("7" * 5000) % 1000)
for wrong in (639, -1, "x", None, 2**70):
    try:
        sys.set_int_max_str_digits(wrong)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
sys.set_int_max_str_digits(maxdigits=4300)
print(sys.get_int_max_str_digits())
