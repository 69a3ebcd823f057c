import threading
import time


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


thread = threading.Thread(target=time.sleep, args=(0.05,))
attempt("join before start", thread.join)
thread.start()
attempt("second start", thread.start)
attempt("daemon while alive", lambda: setattr(thread, "daemon", True))
thread.join()
attempt("start after end", thread.start)
attempt("daemon after end", lambda: setattr(thread, "daemon", True))
attempt("join myself", threading.current_thread().join)
attempt("group", lambda: threading.Thread(group=1))
attempt("keyword", lambda: threading.Thread(goal=print))
attempt("run twice", lambda: (lambda t: (t.run(), t.run()))(threading.Thread(target=print, args=("ran",))))


class Forgetful(threading.Thread):
    def __init__(self):
        self.mine = 1


forgetful = Forgetful()
attempt("start", forgetful.start)
attempt("join", forgetful.join)
attempt("is_alive", forgetful.is_alive)
attempt("name", lambda: forgetful.name)
attempt("ident", lambda: forgetful.ident)
attempt("daemon", lambda: forgetful.daemon)
attempt("set daemon", lambda: setattr(forgetful, "daemon", True))
attempt("repr", lambda: repr(forgetful))
