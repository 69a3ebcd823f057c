import time

import requests

URLS = [f"https://example.org/{number}" for number in range(100)]


def download(url):
    response = requests.get(url)
    return len(response.text)


start = time.perf_counter()
sizes = []
for url in URLS:
    # Nothing else happens until the response is here.
    sizes.append(download(url))
elapsed = time.perf_counter() - start

print(f"{len(sizes)} downloads in {elapsed:.1f} s")
