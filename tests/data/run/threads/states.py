import re
import threading
import time


def shown(thread):
    return re.sub(r" \d+", " N", repr(thread))


def f():
    print("inside:", shown(threading.current_thread()), thread.is_alive())
    time.sleep(0.03)


for daemon in (False, True):
    thread = threading.Thread(target=f, name="T", daemon=daemon)
    print(shown(thread), thread.ident, thread.native_id, thread.is_alive())
    thread.start()
    print(shown(thread), thread.is_alive(), thread.daemon)
    thread.join(0.005)
    print("still:", thread.is_alive())
    thread.join()
    print(shown(thread), thread.is_alive(), thread.ident is not None)
    thread.join()
    thread.join(0)
    thread.join(timeout=-1)
print(shown(threading.main_thread()))
print(threading.main_thread().ident == threading.get_ident() == threading.current_thread().ident)
print(threading.get_native_id() == threading.main_thread().native_id)
