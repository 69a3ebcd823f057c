import threading
import time

from coroscope import burn  # computes for so many seconds


def answer():
    # Each answer takes 1 ms of waiting, and then the GIL.
    for number in range(5):
        asked = time.perf_counter()
        time.sleep(0.001)
        print("answer", number, "after", round((time.perf_counter() - asked) * 1000, 1), "ms")


print("alone")
answer()
print("beside a thread that computes")
threading.Thread(target=burn, args=(0.06,), daemon=True).start()
answer()
