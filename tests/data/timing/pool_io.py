# A pool of four threads, 24 waits of 20 ms.
import time
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(4) as pool:
    list(pool.map(time.sleep, [0.02] * 24))
