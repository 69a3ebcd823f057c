import threading
import time


def say(word, delay):
    time.sleep(delay)
    print(word, flush=True)


words = "threads print when their sleep is over".split()
threads = [threading.Thread(target=say, args=(word, 0.03 * i)) for i, word in enumerate(words)]
for thread in reversed(threads):
    thread.start()
for thread in threads:
    thread.join()
print("sleep sort:", end=" ")
out = []
numbers = [5, 1, 4, 2, 3]
threads = [threading.Timer(n * 0.03, out.append, [n]) for n in numbers]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(out)
