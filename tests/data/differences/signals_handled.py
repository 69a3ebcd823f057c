import signal

print(signal.signal(signal.SIGINT, signal.default_int_handler) is signal.default_int_handler)
