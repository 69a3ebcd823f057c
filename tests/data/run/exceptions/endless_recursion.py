def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)
try:
    factorial(100000)
except RecursionError as e: print(e)
def fib(n):
    if n <= 1: return n
    return fib(n-1)+fib(n-2)
try: fib(100000)
except RecursionError as e: print(e)
def p(n):
    print(end="")
    p(n+1)
try: p(1)
except RecursionError as e: print(e)
def l(n):
    if len([n]) < 0: return
    l(n+1)
try: l(1)
except RecursionError as e: print(e)
def s(n):
    if isinstance(n, str): return
    s(n+1)
try: s(1)
except RecursionError as e: print(e)
def q(n):
    if "a" == str(n): return
    q(n+1)
try: q(1)
except RecursionError as e: print(e)
class N:
    def __init__(self, n): self.n = N(n+1)
try: N(1)
except RecursionError as e: print(e)
def big(n):
    if n == 10**30: return
    big(n+10**31)
try: big(10**31)
except RecursionError as e: print(e)
factorial(5000)
