import threading
import time

fork = threading.Lock()
knife = threading.Lock()


def eat(first, second):
    with first:
        time.sleep(0.01)
        with second:
            print(threading.current_thread().name, "eats")


ann = threading.Thread(name="Ann", target=eat, args=(fork, knife))
bob = threading.Thread(name="Bob", target=eat, args=(knife, fork))
ann.start()
bob.start()
ann.join()
bob.join()
