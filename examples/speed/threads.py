import threading

threads = [threading.Thread(target=len, args=("",)) for _ in range(1000)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
