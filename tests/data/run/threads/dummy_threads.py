import _thread
import re
import threading
import time

done = threading.Lock()
done.acquire()


def raw():
    me = threading.current_thread()
    print(re.sub(r"\d\d+", "N", repr(me)), me.is_alive(), me.daemon, me is threading.current_thread())
    try:
        me.join()
    except Exception as error:
        print(type(error).__name__, error)
    print(me in threading.enumerate(), threading.active_count())
    done.release()


_thread.start_new_thread(raw, ())
done.acquire()
print(threading.main_thread().name)
