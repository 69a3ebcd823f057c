import coroscope
import threading

threads = [threading.Thread(target=coroscope.burn, args=(10,)) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
