# versions: 3.10-
import threading

seen = []


def hook(args):
    seen.append(str(args.exc_value))
    threading.__excepthook__(args)


threading.excepthook = hook
thread = threading.Thread(target=lambda: [][1], name="T")
thread.start()
thread.join()
print(seen)
threading.excepthook = threading.__excepthook__
thread = threading.Thread(target=lambda: {}["k"], name="U")
thread.start()
thread.join()
print(threading.gettrace(), threading.getprofile())
