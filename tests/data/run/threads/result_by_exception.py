import threading


class Caught(threading.Thread):
    def __init__(self, f, *args):
        super().__init__()
        self.call = f, args
        self.error = self.result = None

    def run(self):
        f, args = self.call
        try:
            self.result = f(*args)
        except Exception as error:
            self.error = error

    def get(self):
        self.join()
        if self.error:
            raise self.error
        return self.result


jobs = [Caught(int, text) for text in ("1", "22", "x")]
for job in jobs:
    job.start()
for job in jobs:
    try:
        print("result", job.get())
    except ValueError as error:
        print("error", error)
