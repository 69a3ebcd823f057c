import threading


class Repeat(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


ticks = []
done = threading.Event()


def tick():
    ticks.append(len(ticks))
    if len(ticks) == 4:
        done.set()


repeat = Repeat(0.03, tick)
repeat.start()
done.wait()
repeat.cancel()
repeat.join()
print(ticks, repeat.is_alive())
