import logging
import sys
import threading
import time

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(threadName)s %(levelname)s: %(message)s")


def work(i):
    logging.info("begins")
    time.sleep(0.03 * (i + 1))
    logging.warning("ends %d", i)


threads = [threading.Thread(target=work, args=(i,), name=f"worker-{i}") for i in range(3)]
for thread in threads:
    thread.start()
    time.sleep(0.005)
for thread in threads:
    thread.join()
logging.info("all joined")


def fail():
    try:
        1 / 0
    except ZeroDivisionError:
        logging.error("failed: %s", sys.exc_info()[1])


thread = threading.Thread(target=fail)
thread.name = "failing"
thread.start()
thread.join()
