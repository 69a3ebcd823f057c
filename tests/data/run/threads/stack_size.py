import threading

print(threading.stack_size(), threading.stack_size(1 << 20), threading.stack_size(), threading.stack_size(0))
for wrong in (-1, 100):
    try:
        threading.stack_size(wrong)
    except ValueError as error:
        print(error)
print(threading.TIMEOUT_MAX, threading.ThreadError is RuntimeError)
