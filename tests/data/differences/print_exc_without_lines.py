import sys
import traceback

try:
    1 / 0
except ZeroDivisionError:
    traceback.print_exc(limit=0, file=sys.stdout)
