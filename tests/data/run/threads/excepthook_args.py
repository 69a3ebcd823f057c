import threading

args = threading.ExceptHookArgs((ValueError, ValueError("x"), None, None))
print(args)
print(args.exc_type, args.exc_value, args.exc_traceback, args.thread, len(args))
for wrong in (1, (1,), "abcde"):
    try:
        threading.ExceptHookArgs(wrong)
    except TypeError as error:
        print(error)
try:
    threading.excepthook(1)
except TypeError as error:
    print(error)
threading.excepthook(threading.ExceptHookArgs((SystemExit, SystemExit(), None, None)))
try:
    raise ValueError("shown by hand")
except ValueError as error:
    triple = (type(error), error, error.__traceback__, threading.main_thread())
threading.excepthook(threading.ExceptHookArgs(triple))
