import threading
from concurrent.futures import Future, ThreadPoolExecutor

log = []
future = Future()
future.add_done_callback(lambda f: log.append(("first", f is future, f.result())))
future.add_done_callback(lambda f: log.append("second"))
future.set_result(7)
future.add_done_callback(lambda f: log.append("at once"))
print(log)
log.clear()
cancelled = Future()
cancelled.add_done_callback(lambda f: log.append(f.cancelled()))
cancelled.cancel()
cancelled.cancel()
print(log)
where = []
gate = threading.Event()
with ThreadPoolExecutor(1, thread_name_prefix="pool") as pool:
    future = pool.submit(gate.wait)
    future.add_done_callback(lambda f: where.append(threading.current_thread().name))
    gate.set()
    future.result()
future.add_done_callback(lambda f: where.append(threading.current_thread().name))
print(where)
