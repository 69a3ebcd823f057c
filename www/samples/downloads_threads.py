import time
from concurrent.futures import ThreadPoolExecutor

import requests

URLS = [f"https://example.org/{number}" for number in range(100)]


def download(url):
    # While a thread waits for its response it does not need the GIL.
    return requests.get(url).status_code


started = time.perf_counter()
with ThreadPoolExecutor(max_workers=10) as pool:
    statuses = list(pool.map(download, URLS))
print(len(statuses), "downloads in", round(time.perf_counter() - started, 2), "s")
