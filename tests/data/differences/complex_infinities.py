import cmath

print(cmath.exp(complex(float("inf"), 0)))
