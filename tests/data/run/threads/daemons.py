import threading
import time


def forever():
    while True:
        time.sleep(0.1)
        print("tick", flush=True)


parent_daemon = []


def child_of_daemon():
    inner = threading.Thread(target=print)
    parent_daemon.append(inner.daemon)
    parent_daemon.append(threading.Thread(target=print, daemon=False).daemon)


d = threading.Thread(target=child_of_daemon, daemon=True)
d.start()
d.join()
print("inherited:", parent_daemon, threading.Thread().daemon)
ticker = threading.Thread(target=forever, daemon=True)
print(ticker.daemon, ticker)
ticker.start()
time.sleep(0.25)
print("the program ends, the daemon with it")
