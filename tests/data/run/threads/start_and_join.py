import threading
import time


def work(name, seconds, log):
    log.append(f"{name} starts")
    time.sleep(seconds)
    log.append(f"{name} ends")


log = []
threads = [threading.Thread(target=work, args=(f"w{i}", 0.04 * (3 - i), log)) for i in range(3)]
for thread in threads:
    print(thread.name, thread.is_alive(), thread.ident)
    thread.start()
for thread in threads:
    print(thread.is_alive(), thread.ident == thread.ident, isinstance(thread.native_id, int))
for thread in threads:
    thread.join()
print(*log, sep="\n")
print([thread.is_alive() for thread in threads], threading.active_count())

# A thread that is not joined is waited for at the end.
threading.Thread(target=lambda: (time.sleep(0.05), print("after the main thread"))).start()
print("the main thread is done")
