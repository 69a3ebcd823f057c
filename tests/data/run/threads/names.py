import functools
import threading


def f():
    pass


class Callable:
    def __call__(self):
        pass

    def method(self):
        pass


class Worker(threading.Thread):
    def run(self):
        print("in", self.name)


made = [
    threading.Thread(target=f),
    threading.Thread(),
    threading.Thread(target=lambda: None),
    threading.Thread(target=Callable()),
    threading.Thread(target=Callable().method),
    threading.Thread(target=functools.partial(f)),
    threading.Thread(target=print),
    threading.Thread(target=f, name="given"),
    threading.Thread(target=f, name=5),
    threading.Thread(target=f, name=""),
    threading.Thread(target=f, name=None),
    Worker(),
    threading.Timer(1, f),
]
for thread in made:
    print(repr(thread.name), repr(thread))
for thread in made[:2] + made[11:12]:
    thread.start()
    thread.join()
made[0].name = "changed"
print(made[0].name, threading.main_thread().name, threading.current_thread().name)
made[0].name = 3.5
print(repr(made[0].name))
threading.current_thread().name = "Main"
print(threading.main_thread().name)
