import sys
import threading


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)
    print(len(args), args[1] is args.exc_value, isinstance(args, tuple))


def fail(message):
    raise LookupError(message)


threading.excepthook = hook
thread = threading.Thread(target=fail, args=("first",), name="T1")
thread.start()
thread.join()


def leave():
    raise SystemExit(3)


thread = threading.Thread(target=leave, name="T2")
thread.start()
thread.join()


def bad_hook(args):
    raise KeyError("in the hook")


threading.excepthook = bad_hook
thread = threading.Thread(target=fail, args=("second",), name="T3")
thread.start()
thread.join()
print("still here", file=sys.stderr)
