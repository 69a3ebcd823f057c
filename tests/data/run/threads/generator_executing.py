import threading
import time


def slow():
    for i in range(3):
        time.sleep(0.05)
        yield i


generator = slow()
errors = []


def take():
    try:
        next(generator)
    except ValueError as error:
        errors.append(str(error))


threads = [threading.Thread(target=take) for _ in range(2)]
threads[0].start()
time.sleep(0.02)
threads[1].start()
for thread in threads:
    thread.join()
print(errors, list(generator))
