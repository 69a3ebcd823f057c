import os, sys, threading, time, warnings

warnings.simplefilter("ignore")
stop = threading.Event()
worker = threading.Thread(target=stop.wait, name="worker")
worker.start()
lock = threading.Lock()
rlock = threading.RLock()
print([thread.name for thread in threading.enumerate()])


def forked():
    with rlock:
        sys.stdout.flush()
        pid = os.fork()
        if pid == 0:
            print("threads:", threading.active_count(), [thread.name for thread in threading.enumerate()])
            print("main:", threading.current_thread() is threading.main_thread(), worker.is_alive())
            # It holds what the thread that forked holds.
            print("held:", rlock.acquire(blocking=False))
            rlock.release()
            other = threading.Thread(target=print, args=("a new thread in the child",))
            other.start()
            other.join()
            sys.stdout.flush()
            os._exit(threading.active_count())
    print("exit:", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


forked()
other = threading.Thread(target=forked, name="forker")
other.start()
other.join()

# A lock that another thread holds stays held in the child.
lock.acquire()
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    print(lock.acquire(timeout=0.01), lock.locked(), flush=True)
    os._exit(0)
os.waitpid(pid, 0)
lock.release()
stop.set()
worker.join()
print(threading.active_count(), worker.is_alive())
