import threading
import time

moments = {}
begin = time.monotonic()


def sleeper(name, naps):
    for nap in naps:
        time.sleep(nap)
    moments[name] = round((time.monotonic() - begin) / 0.05)


naps = {"a": [0.05, 0.05], "b": [0.2], "c": [0.05], "d": [0.0, 0.15]}
threads = [threading.Thread(target=sleeper, args=pair) for pair in naps.items()]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(list(moments), moments)
for wrong in (-1, "x", None):
    try:
        time.sleep(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
