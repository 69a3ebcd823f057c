import threading
import traceback

out = []


def inner():
    out.append([frame.name for frame in traceback.extract_stack()][-2:])
    raise ValueError("x")


def outer():
    try:
        inner()
    except ValueError:
        out.append([frame.name for frame in traceback.extract_tb(__import__("sys").exc_info()[2])])
        traceback.print_exc()


thread = threading.Thread(target=outer)
thread.start()
thread.join()
print(out)
