import threading

thread = threading.Thread(target=print, args=("x",))
for value in (True, False, 1, None, "yes"):
    thread.daemon = value
    print(repr(thread.daemon), thread)
print(threading.Thread(daemon=None).daemon, threading.Thread(daemon=True).daemon)
print(threading.main_thread().daemon)
try:
    threading.main_thread().daemon = True
except RuntimeError as error:
    print(error)
