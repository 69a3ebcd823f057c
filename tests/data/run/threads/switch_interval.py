import sys
import threading

print(sys.getswitchinterval())
sys.setswitchinterval(0.001)
print(round(sys.getswitchinterval(), 6))
for wrong in (0, -1):
    try:
        sys.setswitchinterval(wrong)
    except ValueError as error:
        print(error)
n = 0


def spin():
    global n
    for i in range(20000):
        i += 1
    n += i


threads = [threading.Thread(target=spin) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(n)
