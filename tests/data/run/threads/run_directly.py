import threading

where = []
thread = threading.Thread(target=lambda: where.append(threading.current_thread().name), name="never started")
thread.run()
print(where, thread.is_alive(), thread.ident)
try:
    thread.run()
except AttributeError as error:
    print(type(error).__name__)
print(thread)
