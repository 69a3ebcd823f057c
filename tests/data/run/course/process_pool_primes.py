import concurrent.futures
import math
import time

PRIMES = [1125899839733759, 112272535095293, 115280095190773, 115797848077099, 1099726899285419]
SMALL = [101, 7919, 10007, 10011, 2, 1]

def is_prime(n):
    if n < 2:
        return False
    if n == 2:
        return True
    if n % 2 == 0:
        return False
    sqrt_n = int(math.floor(math.sqrt(n)))
    for i in range(3, sqrt_n + 1, 2):
        if n % i == 0:
            return False
    return True

def explode(x):
    raise KeyError(x)

def init(prefix):
    global PREFIX
    PREFIX = prefix

def tagged(x):
    return f"{PREFIX}{x}"

def main():
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as executor:
        for number, prime in zip(SMALL, executor.map(is_prime, SMALL)):
            print('%d is prime: %s' % (number, prime))
        fs = {executor.submit(is_prime, n): n for n in SMALL}
        print(sorted((fs[f], f.result()) for f in concurrent.futures.as_completed(fs)))
        try:
            executor.submit(explode, "k").result()
        except KeyError as e:
            print("remote", repr(e), type(e.__cause__).__name__)
        try:
            executor.submit(lambda: 1).result()
        except Exception as e:
            print(type(e).__name__)
    with concurrent.futures.ProcessPoolExecutor(1, initializer=init, initargs=("n:",)) as ex:
        print(list(ex.map(tagged, "abc", chunksize=2)))

if __name__ == '__main__':
    main()
