# Four hundred threads that do nothing, one after the other.
import threading

for _ in range(400):
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()
