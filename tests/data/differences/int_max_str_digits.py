# versions: 3.11-
import sys

sys.set_int_max_str_digits(10_000)
print(len(str(10**5000)))
