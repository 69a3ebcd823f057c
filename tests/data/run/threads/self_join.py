import threading

errors = []


def f():
    try:
        threading.current_thread().join()
    except RuntimeError as error:
        errors.append(str(error))


thread = threading.Thread(target=f)
thread.start()
thread.join()
print(errors)
