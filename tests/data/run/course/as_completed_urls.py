import concurrent.futures
import time

URLS = ['http://www.foxnews.test/', 'http://www.cnn.test/', 'http://europe.wsj.test/', 'http://www.bbc.test/', 'http://nonexistent-subdomain.python.test/']
DELAY = {u: (i + 1) / 50 for i, u in enumerate(URLS)}

def load_url(url, timeout):
    time.sleep(DELAY[url])
    if "nonexistent" in url:
        raise OSError("[Errno -2] Name or service not known")
    return b"x" * len(url) * 100

with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
    future_to_url = {executor.submit(load_url, url, 60): url for url in URLS}
    for future in concurrent.futures.as_completed(future_to_url):
        url = future_to_url[future]
        try:
            data = future.result()
        except Exception as exc:
            print('%r generated an exception: %s' % (url, exc))
        else:
            print('%r page is %d bytes' % (url, len(data)))

with concurrent.futures.ThreadPoolExecutor(2, "named") as ex:
    print(list(ex.map(pow, [2, 3, 4], [5, 2, 1])))
    it = ex.map(lambda x: 10 // x, [5, 2, 0, 1])
    try:
        for v in it: print(v)
    except ZeroDivisionError as e:
        print("map raised", e)
    f = ex.submit(time.sleep, 0.05)
    try:
        f.result(timeout=0.01)
    except concurrent.futures.TimeoutError as e:
        print(type(e).__name__, str(e) == "", f.running(), f.done(), f.cancel())
    f.add_done_callback(lambda f: print("callback", f.result()))
    done, not_done = concurrent.futures.wait([f, ex.submit(int, "x")], return_when=concurrent.futures.FIRST_EXCEPTION)
    print(len(done), len(not_done), [repr(d.exception()) for d in done])
try:
    ex.submit(print)
except RuntimeError as e:
    print(e)
with concurrent.futures.ThreadPoolExecutor(1) as ex:
    a = ex.submit(time.sleep, 0.02); b = ex.submit(print, "never")
    print(b.cancel(), b.cancelled(), b)
    try:
        b.result()
    except concurrent.futures.CancelledError as e:
        print(repr(e))
ex.map(print)
