# `~` on a bool warns since 3.12, once at each place; of constants it is computed beforehand.
import operator


def invert(x):
    return ~x


print(invert(True), invert(False), invert(True))
print(~True, operator.inv(5), [~flag for flag in (True, False)])
print(~(1 < 2))
