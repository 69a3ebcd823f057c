import threading


def load(url):
    raise ConnectionError(f"no answer from {url}")


for url in ("a.example", "b.example"):
    thread = threading.Thread(target=load, args=(url,))
    thread.start()
    thread.join()


class Loader(threading.Thread):
    def run(self):
        load("c.example")


thread = Loader()
thread.start()
thread.join()
