a = []
for _ in range(20_000):
    a = [a]
try:
    repr(a)
except RecursionError as error:
    print("RecursionError")
b = []
for _ in range(150):
    b = [b]
print(repr(b) == "[" * 151 + "]" * 151)
print(b == b, [] * 2**62)
