"""A `sys.excepthook` decides on the exit status; `sys.exit` does not come to it."""
import sys

sys.excepthook = lambda kind, error, traceback: sys.exit(f"sorry: {error}" if kind is ValueError else 4)
try:
    sys.exit(3)
except SystemExit as error:
    print("caught", error.code)
raise TypeError("gives 4")
