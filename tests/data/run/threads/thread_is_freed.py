import threading
import weakref


class Argument:
    def __del__(self):
        print("argument freed")


def work(argument):
    print("works")


thread = threading.Thread(target=work, args=(Argument(),))
thread.start()
thread.join()
print("joined")
reference = weakref.ref(thread)
del thread
print(reference())
thread = threading.Thread(target=print)
reference = weakref.ref(thread)
del thread
print(reference())
