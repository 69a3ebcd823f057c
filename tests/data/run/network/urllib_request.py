# The network is simulated: CPython cannot be asked.
import concurrent.futures
import time
import urllib.request
from urllib.error import HTTPError, URLError

URLS = ["http://www.foxnews.com/", "https://www.cnn.com/", "http://www.bbc.co.uk/status/503", "gopher://x/", "http://slow.org/delay/5"]


def load_url(url, timeout):
    with urllib.request.urlopen(url, timeout=timeout) as conn:
        return conn.read()


began = time.monotonic()
with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
    future_to_url = {executor.submit(load_url, url, 2): url for url in URLS}
    for future in sorted(concurrent.futures.as_completed(future_to_url), key=lambda future: URLS.index(future_to_url[future])):
        url = future_to_url[future]
        try:
            data = future.result()
        except Exception as exc:
            print("%r generated an exception: %s" % (url, exc))
        else:
            print("%r page is %d bytes" % (url, len(data)))
print(round(time.monotonic() - began, 1))

asked = urllib.request.Request("http://api.org/items?x=1", data=b"a=1", headers={"content-type": "text/plain", "X-Key": "k"})
print(asked.get_method(), asked.host, asked.selector, asked.type, asked.full_url, asked.header_items(), asked.has_header("X-key"))
with urllib.request.urlopen(asked) as response:
    print(response.status, response.getcode(), response.reason, response.geturl(), response.getheader("content-type"), response.headers["Content-Length"])
    print(response.read(7), response.read().decode(), response.readable())
    print(response.closed, end=" ")
print(response.closed)

try:
    urllib.request.urlopen("http://h/status/404")
except HTTPError as error:
    print(repr(error), error, error.code, error.reason, error.url, error.read()[:6], isinstance(error, URLError), error.headers["content-type"])
for url in ("nothing", "ftp://h/x", "http:///x"):
    try:
        urllib.request.urlopen(url)
    except (ValueError, URLError) as error:
        print(type(error).__name__, error)
try:
    urllib.request.urlopen("http://h/", data="text")
except TypeError as error:
    print(error)
