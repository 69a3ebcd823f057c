# A pool of four threads, 20 computations of 10 ms.
from concurrent.futures import ThreadPoolExecutor
from coroscope import burn

with ThreadPoolExecutor(4) as pool:
    list(pool.map(burn, [0.01] * 20))
