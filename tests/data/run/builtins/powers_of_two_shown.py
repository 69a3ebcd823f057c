# Below a power of two floats lie closer than above: the shortest digits that read back need not be the even ones.
import re

shown = [repr(2.0**n) for n in range(-1074, 1024)]
print(sum(float(text) == 2.0**n for n, text in zip(range(-1074, 1024), shown)), len(shown))
print(2.0**-24, 2.0**-44, -(2.0**-24), [2**-24], complex(2**-24, 2**-44), f"{2**-24}")
print(*shown[:40], *shown[1000:1074])
print(re.findall("(?i)[a-zé]+", "aİb"), bool(re.match("İ", "i", re.I)), bool(re.match("[^i]", "İ", re.I)))
