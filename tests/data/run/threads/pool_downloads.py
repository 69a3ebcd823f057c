import concurrent.futures
import time

PAGES = {f"https://example.org/{i}": 0.02 * (i % 3 + 1) for i in range(9)}


def download(url):
    time.sleep(PAGES[url])
    return f"{url.rpartition('/')[2]}:{int(PAGES[url] * 1000)}"


def timed(f):
    begin = time.perf_counter()
    result = f()
    return result, time.perf_counter() - begin


def with_pool(workers):
    with concurrent.futures.ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(download, PAGES))


serial, serial_time = timed(lambda: [download(url) for url in PAGES])
few, few_time = timed(lambda: with_pool(3))
all_at_once, all_time = timed(lambda: with_pool(9))
print(serial == few == all_at_once, serial)
print(serial_time > few_time > all_time)
